package de.erfahrungsschatz.api.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes references for BibTeX and BibLaTeX, in UTF-8. What TeX would take for a command is written out; braces around titles and names
/// keep their capitals and their words together.
public final class BibTeX {

    /// The media type.
    public static final String TYPE = "application/x-bibtex; charset=utf-8";

    private static final Map<Character, String> COMMANDS = Map.of('\\', "\\textbackslash{}", '{', "\\{", '}', "\\}",
            '$',
            "\\$", '&', "\\&", '#', "\\#", '%', "\\%", '_', "\\_", '^', "\\textasciicircum{}", '~',
            "\\textasciitilde{}");

    private final StringBuilder text = new StringBuilder();

    private BibTeX() {}

    /// The references, in their order; "" for none.
    public static String write(List<Reference> references) {
        BibTeX entries = new BibTeX();
        references.forEach(entries::add);
        return entries.text.toString();
    }

    private void add(Reference reference) {
        text.append("@misc{").append(reference.id().value()).append(",\n");
        field("title", "{" + escaped(reference.title()) + "}");
        field("author", reference.authors().isEmpty()
                ? null
                : reference.authors().stream().map(author -> "{" + escaped(author) + "}")
                        .collect(Collectors.joining(" and ")));
        field("year", reference.date() == null ? null : Integer.toString(reference.date().year()));
        field("date", reference.date() == null ? null : reference.date().toString());
        field("howpublished", reference.kind() == null ? null : escaped(reference.kind()));
        field("address", reference.cities().isEmpty() ? null : escaped(reference.places()));
        field("keywords", reference.topics().isEmpty() ? null : escaped(String.join(", ", reference.topics())));
        field("organization", escaped(reference.site()));
        field("url", reference.address());
        text.append("}\n\n");
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            text.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char character : value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().toCharArray()) {
            escaped.append(COMMANDS.getOrDefault(character, Character.toString(character)));
        }
        return escaped.toString();
    }
}
