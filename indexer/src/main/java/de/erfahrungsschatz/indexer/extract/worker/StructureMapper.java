package de.erfahrungsschatz.indexer.extract.worker;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.parser.html.HtmlMapper;
import org.jspecify.annotations.Nullable;

/// Keeps of a web page what gives its text a structure. Tika's own mapper drops `div` and `strong`: words of neighbouring
/// boxes would run together ("RathausBürgerbüro"), and bold lines would be lost.
final class StructureMapper implements HtmlMapper {

    private static final Set<String> KEPT = Set.of("address", "article", "aside", "b", "blockquote", "br", "caption",
            "dd",
            "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
            "h5",
            "h6", "header", "hr", "legend", "li", "main", "ol", "option", "p", "pre", "section", "strong", "summary",
            "table",
            "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
    private static final Set<String> DISCARDED = Set.of("button", "iframe", "nav", "noscript", "object", "script",
            "select",
            "style", "svg", "template", "textarea");

    @Override
    public @Nullable String mapSafeElement(String name) {
        String element = name.toLowerCase(Locale.ROOT);
        return KEPT.contains(element) ? element : null;
    }

    @Override
    public boolean isDiscardElement(String name) {
        return DISCARDED.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable String mapSafeAttribute(String element, String attribute) {
        return null;
    }
}
