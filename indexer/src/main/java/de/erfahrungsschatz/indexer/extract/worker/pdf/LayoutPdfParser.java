package de.erfahrungsschatz.indexer.extract.worker.pdf;

import de.erfahrungsschatz.indexer.extract.worker.PageOcr;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads PDF files as Tika does (passwords, permissions, metadata, attachments, forms), but tells the lines of their pages with
/// place, size and weight, and asks [PageOcr], if there is one, for the text of pages that have none.
public final class LayoutPdfParser extends PDFParser {

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        LayoutFirst around = context.get(LayoutFirst.class);
        PageOcr ofFile = context.get(PageOcr.class);
        PageOcr ocr = ofFile == null ? null : ofFile.anew();
        LayoutFirst layout = new LayoutFirst(handler, metadata, ocr);
        context.set(LayoutFirst.class, layout);
        try {
            super.parse(stream, layout, metadata, context);
        } finally {
            context.set(LayoutFirst.class, around);
            if (ocr != null) {
                ocr.tell(metadata);
            }
        }
        IOException damage = layout.damage();
        if (damage != null) {
            throw new TikaException("A page is damaged", damage);
        }
    }

    @Override
    protected PDDocument getPDDocument(InputStream stream, TikaInputStream tikaStream, String password,
            StreamCacheCreateFunction cache, Metadata metadata, ParseContext context) throws IOException,
            EncryptedDocumentException {
        PDDocument document = super.getPDDocument(stream, tikaStream, password, cache, metadata, context);
        context.get(LayoutFirst.class).open(document);
        return document;
    }
}
