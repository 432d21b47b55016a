package de.erfahrungsschatz.indexer.extract.worker;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Reads pages that are pictures. It knows no format: whoever parses one finds the pages of fewer than
/// [#LEAST_CHARACTERS], draws them at [#DPI], hands them to [#recognise(BufferedImage, ContentHandler)], and in the end
/// lets it [#tell(Metadata)]. The pages that may be read of one file are shared by all that lies inside it; the counts are of
/// one document.
public final class PageOcr {

    /// A page of fewer characters is a picture, perhaps with a stamp or a page number on it.
    public static final int LEAST_CHARACTERS = 10;

    /// The dots per inch that every picture of a page has; enough for print, and a third faster than 300.
    public static final int DPI = 200;

    /// Blank lines; a form feed ends the page.
    private static final Pattern PARAGRAPHS = Pattern.compile("\n\\s*\n");

    private final Tesseract tesseract;
    private final AtomicInteger pagesLeft;
    private int recognised;
    private int leftOut;

    private PageOcr(Tesseract tesseract, AtomicInteger pagesLeft) {
        this.tesseract = tesseract;
        this.pagesLeft = pagesLeft;
    }

    static PageOcr of(Order.Ocr settings) {
        return new PageOcr(new Tesseract(settings), new AtomicInteger(settings.pages()));
    }

    /// For another document of the same file, with counts of its own.
    public PageOcr anew() {
        return new PageOcr(tesseract, pagesLeft);
    }

    /// Tells with the document how many of its pages were recognised, blank ones not counted, and for how many there was no
    /// leave or no time.
    public void tell(Metadata document) {
        document.set(PDF.OCR_PAGE_COUNT, recognised);
        if (leftOut > 0) {
            document.set(Order.PAGES_LEFT_OUT, String.valueOf(leftOut));
        }
    }

    /// Writes the text on a page as paragraphs of lines; nothing when there is none, and when the pages of this file are used up.
    ///
    /// @param handler at a place where paragraphs may stand
    public void recognise(BufferedImage page, ContentHandler handler) throws IOException, SAXException {
        BufferedImage grey = Picture.grey(page);
        if (Picture.isBlank(grey)) {
            return;
        }
        if (pagesLeft.getAndDecrement() <= 0) {
            leftOut++;
            return;
        }
        Optional<String> text = read(grey);
        if (text.isEmpty()) {
            leftOut++;
        } else if (!text.get().isBlank()) {
            recognised++;
            write(text.get(), handler);
        }
    }

    private Optional<String> read(BufferedImage grey) throws IOException {
        Path file = Files.createTempFile("page-", ".pgm");
        try {
            try (OutputStream picture = new BufferedOutputStream(Files.newOutputStream(file))) {
                picture.write(("P5 " + grey.getWidth() + " " + grey.getHeight() + " 255\n")
                        .getBytes(StandardCharsets.US_ASCII));
                picture.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
            }
            return tesseract.read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(String text, ContentHandler handler) throws SAXException {
        for (String paragraph : PARAGRAPHS.splitAsStream(text.strip()).toList()) {
            if (!paragraph.isBlank()) {
                char[] characters = (paragraph.strip() + "\n").toCharArray();
                handler.startElement(XHTMLContentHandler.XHTML, "p", "p", new AttributesImpl());
                handler.characters(characters, 0, characters.length);
                handler.endElement(XHTMLContentHandler.XHTML, "p", "p");
            }
        }
    }
}
