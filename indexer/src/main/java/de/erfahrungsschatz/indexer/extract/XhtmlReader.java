package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads blocks from the XHTML in which Tika tells every format.
///
/// What is no text of the document is left out: names of embedded files, the placeholders of a slide's master, notes of
/// reviewers, heads and feet of a Word page.
final class XhtmlReader extends DefaultHandler {

    /// What counts as a page: nothing (a Word file), what a PDF calls a page, or a slide.
    enum Pages {
        NONE,
        SHEETS,
        SLIDES
    }

    /// What was read.
    ///
    /// @param complete false when the XHTML breaks off, as it does where a limit ended the reading
    record Content(List<RawBlock> blocks, boolean complete) {}

    private static final Set<String> OWN_TEXT = Set.of("p", "li", "dt", "dd", "pre", "address", "caption", "figcaption",
            "legend", "summary", "option");
    private static final Set<String> INLINE = Set.of("a", "b", "strong", "i", "em", "u", "s", "span", "img", "sup",
            "sub", "font",
            "code", "q", "small", "br");
    private static final Set<String> LEFT_OUT = Set.of("package-entry", "embedded", "slide-master-content",
            "slide-comment",
            "slide-comments", "annotation", "annotation_text", "header", "footer");

    private final Pages pages;
    private final BlockBuilder builder = new BlockBuilder();
    private int skipped;
    private boolean inBody;
    private boolean ended;

    private XhtmlReader(Pages pages) {
        this.pages = pages;
    }

    static Content read(String xhtml, Pages pages) {
        XhtmlReader reader = new XhtmlReader(pages);
        try {
            parser().parse(new InputSource(new StringReader(xhtml)), reader);
        } catch (SAXException e) {
            // Broken off: what came before counts, and the result says that it is not all.
            reader.ended = false;
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
        return new Content(reader.builder.blocks(), reader.ended);
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("This Java has no secure XML parser", e);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (skipped > 0 || isLeftOut(attributes.getValue("class"))) {
            skipped++;
            return;
        }
        inBody |= name.equals("body");
        if (isBold(name)) {
            builder.startBold();
        } else if (name.equals("br")) {
            builder.breakLine();
        } else if (isHeading(name)) {
            builder.startBlock(Kind.HEADING, name.charAt(1) - '0');
        } else if (OWN_TEXT.contains(name)) {
            builder.startBlock(name.equals("li") ? Kind.LIST_ITEM : Kind.PARAGRAPH, 0);
        } else if (name.equals("tr")) {
            builder.startRow();
        } else if (name.equals("td") || name.equals("th")) {
            builder.startCell();
        } else if (!INLINE.contains(name)) {
            builder.boundary();
            if (startsPage(attributes.getValue("class"))) {
                builder.startPage(pages == Pages.SLIDES);
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (isBold(name)) {
            builder.endBold();
        } else if (isHeading(name) || OWN_TEXT.contains(name)) {
            builder.endBlock();
        } else if (name.equals("tr")) {
            builder.endRow();
        } else if (name.equals("td") || name.equals("th")) {
            builder.endCell();
        } else if (!INLINE.contains(name)) {
            builder.boundary();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody && skipped == 0) {
            builder.text(characters, start, length);
        }
    }

    @Override
    public void endDocument() {
        ended = true;
    }

    private boolean startsPage(@Nullable String role) {
        return switch (pages) {
            case NONE -> false;
            case SHEETS -> "page".equals(role);
            case SLIDES -> "slide-content".equals(role) || "page".equals(role);
        };
    }

    private static boolean isLeftOut(@Nullable String role) {
        return role != null && LEFT_OUT.contains(role);
    }

    private static boolean isBold(String name) {
        return name.equals("b") || name.equals("strong");
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
