package de.erfahrungsschatz.api.export;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
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
        return XmlText.document("feed", NAMESPACE, xml -> {
            head(xml);
            for (Entry entry : entries) {
                xml.element("entry", inside -> entry(inside, entry));
            }
        });
    }

    private void head(XmlText xml) throws XMLStreamException {
        xml.element("title", title);
        xml.element("id", self);
        xml.element("updated", updated(entries.stream().map(entry -> entry.reference().date())
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null)));
        link(xml, "self", self, "application/atom+xml");
        link(xml, "alternate", page, "text/html");
        xml.element("author", author -> author.element("name",
                entries.isEmpty() ? title : entries.getFirst().reference().site()));
    }

    private static void entry(XmlText xml, Entry entry) throws XMLStreamException {
        Reference reference = entry.reference();
        xml.element("title", reference.title());
        xml.element("id", reference.address());
        xml.element("updated", updated(reference.date()));
        link(xml, "alternate", reference.address(), "text/html");
        for (String term : Stream.of(reference.cities(), reference.topics()).flatMap(List::stream).toList()) {
            xml.empty("category", Map.of("term", term));
        }
        if (!entry.summary().isEmpty()) {
            xml.element("summary", entry.summary());
        }
    }

    private static void link(XmlText xml, String relation, String address, String type) throws XMLStreamException {
        xml.empty("link", new TreeMap<>(Map.of("rel", relation, "type", type, "href", address)));
    }

    private static String updated(@Nullable DocumentDate date) {
        LocalDate day = date == null
                ? UNKNOWN
                : LocalDate.of(date.year(), date.month() == null ? 1 : date.month(),
                        date.day() == null ? 1 : date.day());
        return day + "T00:00:00Z";
    }
}
