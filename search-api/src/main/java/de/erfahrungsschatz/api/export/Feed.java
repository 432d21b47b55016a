package de.erfahrungsschatz.api.export;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// A feed of found documents in the Atom Syndication Format (RFC 4287).
///
/// Documents know when something was said, not when somebody changed them; that date stands in both places. Where it is unknown, it is
/// the first day that computers count from, so that readers put those entries last.
///
/// @param title what was searched for, in words
/// @param self the address of the feed
/// @param page the address of the page with the same hits
/// @param entries newest first
public record Feed(String title, String self, String page, List<Entry> entries) {

    /// The media type.
    public static final String TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    /// A document in the feed.
    ///
    /// @param reference how one cites it
    /// @param summary some of its words; "" for none
    public record Entry(Reference reference, String summary) {}

    public Feed {
        entries = List.copyOf(entries);
    }

    /// The feed as XML.
    public String write() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            head(xml);
            for (Entry entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter xml) throws XMLStreamException {
        element(xml, "title", title);
        element(xml, "id", self);
        element(xml, "updated", updated(entries.stream().map(entry -> entry.reference().date())
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null)));
        link(xml, "self", self, "application/atom+xml");
        link(xml, "alternate", page, "text/html");
        xml.writeStartElement("author");
        element(xml, "name", entries.isEmpty() ? title : entries.getFirst().reference().site());
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        Reference reference = entry.reference();
        xml.writeStartElement("entry");
        element(xml, "title", reference.title());
        element(xml, "id", reference.address());
        element(xml, "updated", updated(reference.date()));
        link(xml, "alternate", reference.address(), "text/html");
        for (String term : Stream.of(reference.cities(), reference.topics()).flatMap(List::stream).toList()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", legal(term));
        }
        if (!entry.summary().isEmpty()) {
            element(xml, "summary", entry.summary());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static String updated(@Nullable DocumentDate date) {
        LocalDate day = date == null
                ? UNKNOWN
                : LocalDate.of(date.year(), date.month() == null ? 1 : date.month(),
                        date.day() == null ? 1 : date.day());
        return day + "T00:00:00Z";
    }

    /// XML has no place for most control characters, not even as references, nor for halves of characters.
    private static String legal(String text) {
        return text.codePoints().map(c -> isLegal(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }
}
