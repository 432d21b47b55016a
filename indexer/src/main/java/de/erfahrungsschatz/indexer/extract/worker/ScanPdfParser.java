package de.erfahrungsschatz.indexer.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Tika's parser of PDF, which asks [OcrParser] for the text of pages that have none, and tells how many of them there were.
public final class ScanPdfParser extends PDFParser {

    private static final long serialVersionUID = 1;

    /// Fonts without a table of their characters are no reason to read a page twice.
    private static final int MOST_UNKNOWN_CHARACTERS = 999;

    public ScanPdfParser() {
        setOcrStrategy("auto");
        setOcrStrategyAuto(MOST_UNKNOWN_CHARACTERS + "," + (PageOcr.LEAST_CHARACTERS - 1));
        setOcrDPI(Tesseract.DPI);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        PageOcr ofFile = context.get(PageOcr.class);
        if (ofFile == null) {
            parseText(stream, handler, metadata, context);
            return;
        }
        PageOcr ofDocument = ofFile.anew();
        context.set(PageOcr.class, ofDocument);
        try {
            super.parse(stream, handler, metadata, context);
        } finally {
            context.set(PageOcr.class, ofFile);
            ofDocument.tell(metadata);
        }
    }

    /// Tika counts the pages that it would have had recognised.
    private void parseText(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try {
            super.parse(stream, handler, metadata, context);
        } finally {
            metadata.remove(PDF.OCR_PAGE_COUNT.getName());
        }
    }
}
