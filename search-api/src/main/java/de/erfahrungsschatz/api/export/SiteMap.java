package de.erfahrungsschatz.api.export;

import java.util.List;

/// The pages of a site that are worth a robot's while, after the protocol of sitemaps.org.
///
/// @param addresses of the pages, absolute
public record SiteMap(List<String> addresses) {

    /// The media type.
    public static final String TYPE = "application/xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public SiteMap {
        addresses = List.copyOf(addresses);
    }

    /// The map as XML.
    public String write() {
        return XmlText.document("urlset", NAMESPACE, xml -> {
            for (String address : addresses) {
                xml.element("url", url -> url.element("loc", address));
            }
        });
    }
}
