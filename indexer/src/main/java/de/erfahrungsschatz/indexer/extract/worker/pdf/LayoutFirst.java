package de.erfahrungsschatz.indexer.extract.worker.pdf;

import de.erfahrungsschatz.indexer.extract.worker.PageOcr;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Stands between Tika's PDF parser and its reader: when the document begins it tells the pages itself, and leaves Tika a
/// document without pages, of which only attachments and fields of forms are to be told.
///
/// A page on which our reading breaks down, and all after it, stay in the document and are read by Tika in its own way,
/// without their layout. A page that is damaged is damaged for both: what was read of it counts, and the document counts as
/// damaged in the end, as with Tika.
final class LayoutFirst extends ContentHandlerDecorator {

    private final Metadata metadata;
    private final GlyphReader reader = new GlyphReader();
    private final PageWriter writer;
    private @Nullable PDDocument document;
    private @Nullable IOException damage;
    private final @Nullable PageOcr ocr;
    private boolean inBody;

    /// @param ocr null when pages that are pictures are not to be read
    LayoutFirst(ContentHandler handler, Metadata metadata, @Nullable PageOcr ocr) {
        super(handler);
        this.metadata = metadata;
        this.ocr = ocr;
        this.writer = new PageWriter(handler);
    }

    void open(PDDocument opened) {
        document = opened;
    }

    /// The first damage that a page turned out to have.
    @Nullable
    IOException damage() {
        return damage;
    }

    @Override
    public void startDocument() throws SAXException {
        super.startDocument();
        writer.begin();
        if (document != null) {
            tellPages(document);
        }
    }

    private void tellPages(PDDocument pdf) throws SAXException {
        List<String> labels = labels(pdf);
        COSArray left = new COSArray();
        int number = 0;
        Iterator<PDPage> pages = pdf.getPages().iterator();
        while (pages.hasNext()) {
            PDPage page = pages.next();
            if (left.size() > 0 || !isRead(page)) {
                left.add(page);
            } else {
                PageText text = reader.text(page);
                tell(text, number < labels.size() ? labels.get(number) : null, picture(pdf, number, text));
            }
            number++;
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, left);
        tree.setInt(COSName.COUNT, left.size());
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, tree);
    }

    /// PDFBox answers malformed structures with all kinds of runtime exceptions, and Tika's parser has to show what it makes
    /// of them.
    private boolean isRead(PDPage page) {
        try {
            reader.read(page);
        } catch (IOException e) {
            damage = damage == null ? e : damage;
            metadata.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            metadata.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, e.toString());
            return false;
        }
        return true;
    }

    /// The picture of a page whose text is to be recognised; null of any other page.
    private @Nullable BufferedImage picture(PDDocument pdf, int number, PageText text) {
        if (ocr == null || text.characters() >= PageOcr.LEAST_CHARACTERS) {
            return null;
        }
        try {
            return PagePicture.draw(pdf, number, PageOcr.DPI);
        } catch (IOException | RuntimeException e) {
            metadata.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, e.toString());
            return null;
        }
    }

    private void tell(PageText text, @Nullable String label, @Nullable BufferedImage picture) throws SAXException {
        metadata.add(PDF.CHARACTERS_PER_PAGE, text.characters());
        metadata.add(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE, text.unmapped());
        writer.begin(text, label);
        if (ocr != null && picture != null) {
            recognise(ocr, picture);
        }
        writer.end();
    }

    private void recognise(PageOcr reading, BufferedImage picture) throws SAXException {
        try {
            reading.recognise(picture, writer.handler());
        } catch (IOException e) {
            metadata.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, e.toString());
        }
    }

    /// Empty when the file does not say how its pages are numbered.
    private static List<String> labels(PDDocument document) {
        try {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            return labels == null ? List.of() : Arrays.asList(labels.getLabelsByPageIndices());
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    // Of what Tika writes before the body nothing is news.

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (inBody) {
            super.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes)
            throws SAXException {
        if (inBody) {
            super.startElement(uri, name, qualifiedName, attributes);
        }
        inBody |= name.equals("body");
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) throws SAXException {
        if (inBody) {
            super.endElement(uri, name, qualifiedName);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inBody) {
            super.characters(text, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        if (inBody) {
            super.ignorableWhitespace(text, start, length);
        }
    }
}
