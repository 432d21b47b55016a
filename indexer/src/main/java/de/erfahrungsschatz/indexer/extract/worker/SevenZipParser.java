package de.erfahrungsschatz.indexer.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Set;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads 7z archives. Tika's own parser gives up on files that do not say when they were written, which the format leaves open.
public final class SevenZipParser extends PackageParser {

    private static final long serialVersionUID = 1;
    private static final Set<MediaType> TYPES = Set.of(MediaType.application("x-7z-compressed"));

    /// As Tika makes all parsers of archives.
    public SevenZipParser(EncodingDetector encodings) {
        super(encodings);
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        try (TemporaryResources temporary = new TemporaryResources();
                SevenZFile archive = open(TikaInputStream.get(stream, temporary, metadata), metadata, context)) {
            xhtml.startDocument();
            parse(archive, EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context), xhtml);
            xhtml.endDocument();
        } catch (PasswordRequiredException e) {
            throw new EncryptedDocumentException(e);
        }
    }

    private static SevenZFile open(TikaInputStream file, Metadata metadata, ParseContext context) throws IOException {
        PasswordProvider passwords = context.get(PasswordProvider.class);
        String password = passwords == null ? null : passwords.getPassword(metadata);
        SevenZFile.Builder archive = SevenZFile.builder().setPath(file.getPath());
        return password == null ? archive.get() : archive.setPassword(password.toCharArray()).get();
    }

    private static void parse(SevenZFile archive, EmbeddedDocumentExtractor inner, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (entry.isDirectory() || entry.isAntiItem()) {
                continue;
            }
            Metadata metadata = handleEntryMetadata(entry.getName(), null, modified(entry), entry.getSize(), xhtml);
            if (inner.shouldParseEmbedded(metadata)) {
                inner.parseEmbedded(new Content(archive), xhtml, metadata, true);
            }
        }
    }

    private static @Nullable Date modified(SevenZArchiveEntry entry) {
        return entry.getHasLastModifiedDate() ? entry.getLastModifiedDate() : null;
    }

    /// What lies in the entry that the archive has come to. It is not the parsers' to close.
    private static final class Content extends InputStream {

        private final SevenZFile archive;

        Content(SevenZFile archive) {
            this.archive = archive;
        }

        @Override
        public int read() throws IOException {
            return archive.read();
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            return archive.read(bytes, start, length);
        }
    }
}
