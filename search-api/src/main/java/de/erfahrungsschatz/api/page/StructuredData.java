package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a page says to programs that read it, as JSON-LD in the vocabulary of schema.org. It says nothing that the page does not show.
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredData() {}

    /// The site, and how to search it.
    static String site(String name, BaseAddress base) {
        return script(typed("WebSite", Map.of(
                "name", name,
                "url", base.of("/"),
                "inLanguage", "de",
                "potentialAction", typed("SearchAction", Map.of(
                        "target", typed("EntryPoint", Map.of("urlTemplate", base.of("/?q={search_term_string}"))),
                        "query-input", "required name=search_term_string")))));
    }

    /// A document.
    static String document(Reference reference) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", reference.title());
        data.put("url", reference.address());
        data.put("inLanguage", "de");
        if (reference.date() != null) {
            data.put("datePublished", reference.date().toString());
        }
        put(data, "genre", reference.kind() == null ? List.of() : List.of(reference.kind()));
        put(data, "keywords", reference.topics());
        put(data, "spatialCoverage",
                reference.cities().stream().map(city -> typed("City", Map.of("name", city))).toList());
        put(data, "author",
                reference.authors().stream().map(author -> typed("Person", Map.of("name", author))).toList());
        data.put("isPartOf", typed("Collection", Map.of("name", reference.site())));
        return script(typed("DigitalDocument", data));
    }

    private static void put(Map<String, Object> data, String name, List<?> values) {
        if (!values.isEmpty()) {
            data.put(name, values);
        }
    }

    private static Map<String, Object> typed(String type, Map<String, ?> data) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@type", type);
        typed.putAll(data);
        return typed;
    }

    /// As it may stand inside an element of HTML, which nothing in it can end.
    private static String script(Map<String, Object> data) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(data);
        return JSON.writeValueAsString(whole).replace("<", "\\u003c").replace("&", "\\u0026");
    }
}
