package de.erfahrungsschatz.api.export;

import java.util.Map;
import java.util.TreeMap;

/// How a site is searched, after OpenSearch 1.1, by which browsers offer it in their address lines.
///
/// @param name of the site
/// @param template the address of a search, absolute, with `{searchTerms}` for the words
public record SearchDescription(String name, String template) {

    /// The media type.
    public static final String TYPE = "application/opensearchdescription+xml; charset=utf-8";

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    /// OpenSearch allows no longer short names.
    private static final int LONGEST_NAME = 16;

    /// The description as XML.
    public String write() {
        return XmlText.document("OpenSearchDescription", NAMESPACE, xml -> {
            xml.element("ShortName", name.substring(0, Math.min(LONGEST_NAME, name.length())));
            xml.element("Description", name);
            xml.element("InputEncoding", "UTF-8");
            xml.empty("Url", new TreeMap<>(Map.of("type", "text/html", "template", template)));
        });
    }
}
