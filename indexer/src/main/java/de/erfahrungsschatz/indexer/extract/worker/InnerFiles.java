package de.erfahrungsschatz.indexer.extract.worker;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentExtractorFactory;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Has the files inside a file parsed, as long as they are not nested too deeply and do not unpack to too much.
public final class InnerFiles extends ParsingEmbeddedDocumentExtractor {

    private final Metadata outermost;
    private final Order order;
    private int depth;
    private long unpacked;

    private InnerFiles(Metadata outermost, Order order, ParseContext context) {
        super(context);
        this.outermost = outermost;
        this.order = order;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (depth >= order.maxDepth()) {
            outermost.set(Order.TOO_DEEP, "true");
            return;
        }
        depth++;
        try {
            super.parseEmbedded(depth == 1 && !isUnpacked(stream) ? new Counted(stream) : stream, handler, metadata,
                    outputHtml);
        } finally {
            depth--;
        }
    }

    private static boolean isUnpacked(InputStream stream) {
        return stream instanceof TikaInputStream known && (known.hasFile() || known.getOpenContainer() != null);
    }

    /// Counts what comes out of the outermost file; what lies deeper comes out of that.
    private final class Counted extends FilterInputStream {

        private Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            return (int) count(super.read(bytes, start, length));
        }

        @Override
        public long skip(long length) throws IOException {
            return count(super.skip(length));
        }

        /// What is read twice would be counted twice.
        @Override
        public boolean markSupported() {
            return false;
        }

        private long count(long bytes) throws IOException {
            unpacked += Math.max(0, bytes);
            if (unpacked > order.maxUnpackedBytes()) {
                outermost.set(Order.UNPACKS_TO_TOO_MUCH, Order.UNPACKS_TO_TOO_MUCH);
                throw new IOException(Order.UNPACKS_TO_TOO_MUCH);
            }
            return bytes;
        }
    }

    /// Made by Tika, once for each file.
    public static final class Factory implements EmbeddedDocumentExtractorFactory {

        private static final long serialVersionUID = 1;

        @Override
        public EmbeddedDocumentExtractor newInstance(Metadata outermost, ParseContext context) {
            Order order = context.get(Order.class);
            return order == null ? new ParsingEmbeddedDocumentExtractor(context)
                    : new InnerFiles(outermost, order, context);
        }
    }
}
