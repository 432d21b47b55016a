package de.erfahrungsschatz.indexer.extract.worker.pdf;

import de.erfahrungsschatz.indexer.extract.worker.pdf.Line.Run;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Tells pages in XHTML: `<div class="page" g="5950 8420" l="iv">` with its width, height and printed label, and in it for each line
/// `<p g="700 1200 4550 110">` with x, baseline, width and size of type, all in tenths of points from the upper left. A rule is `<hr
/// g="700 1200 5250 1200">` with both its ends. A line that is turned against the rest of the page has its turn (`t`). Bold is `<b>`.
///
/// What stands in attributes does not count against the limit of characters.
final class PageWriter {

    private static final String XHTML = XHTMLContentHandler.XHTML;

    private final ContentHandler handler;

    PageWriter(ContentHandler handler) {
        this.handler = handler;
    }

    void begin() throws SAXException {
        handler.startPrefixMapping("", XHTML);
        start("html", new AttributesImpl());
        start("body", new AttributesImpl());
    }

    /// @param label what is printed on the page as its number, by what the file says; null when it says nothing
    void begin(PageText page, @Nullable String label) throws SAXException {
        AttributesImpl attributes = attributes("class", "page");
        add(attributes, "g", tenths(page.width()) + " " + tenths(page.height()));
        if (label != null) {
            add(attributes, "l", label);
        }
        start("div", attributes);
        for (Line line : page.lines()) {
            write(line, page.turn());
        }
        for (Rule rule : page.rules()) {
            start("hr", attributes("g", tenths(rule.x1()) + " " + tenths(rule.y1()) + " " + tenths(rule.x2()) + " "
                    + tenths(rule.y2())));
            end("hr");
        }
    }

    void end() throws SAXException {
        end("div");
        characters("\n");
    }

    /// Where more paragraphs may be written between begin and end; they have no place but their order.
    ContentHandler handler() {
        return handler;
    }

    private void write(Line line, int usual) throws SAXException {
        AttributesImpl attributes = attributes("g", tenths(line.x()) + " " + tenths(line.y()) + " "
                + tenths(line.width()) + " " + tenths(line.size()));
        if (line.turn() != usual) {
            add(attributes, "t", Integer.toString(line.turn()));
        }
        start("p", attributes);
        for (Run run : line.runs()) {
            if (run.bold()) {
                start("b", new AttributesImpl());
            }
            characters(run.text());
            if (run.bold()) {
                end("b");
            }
        }
        end("p");
    }

    private static long tenths(double points) {
        return Math.round(points * 10);
    }

    private static AttributesImpl attributes(String name, String value) {
        AttributesImpl attributes = new AttributesImpl();
        add(attributes, name, value);
        return attributes;
    }

    private static void add(AttributesImpl attributes, String name, String value) {
        attributes.addAttribute("", name, name, "CDATA", value);
    }

    private void start(String element, AttributesImpl attributes) throws SAXException {
        handler.startElement(XHTML, element, element, attributes);
    }

    private void end(String element) throws SAXException {
        handler.endElement(XHTML, element, element);
    }

    private void characters(String text) throws SAXException {
        handler.characters(text.toCharArray(), 0, text.length());
    }
}
