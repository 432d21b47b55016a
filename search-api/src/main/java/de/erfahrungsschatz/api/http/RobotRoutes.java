package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.export.SearchDescription;
import de.erfahrungsschatz.api.export.SiteMap;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.stream.Stream;

/// What search engines and browsers ask for before they ask for anything else: which pages are worth their while, and how to search.
///
/// Searches have endless variants and each costs the server something, so robots are kept from all addresses with a `?`. Only a
/// server for the public lets itself be indexed at all.
final class RobotRoutes {

    /// The newest documents; what a site map holds beyond is found by following links.
    private static final int MOST_PAGES = 5_000;

    private final SearchIndex index;
    private final Viewer viewer;
    private final SiteSettings site;

    RobotRoutes(SearchIndex index, Viewer viewer, SiteSettings site) {
        this.index = index;
        this.viewer = viewer;
        this.site = site;
    }

    void register(SiteRoutes routes) {
        routes.at("/robots.txt", context -> context.contentType("text/plain; charset=utf-8").result(robots(context)));
        routes.page("/opensearch.xml",
                context -> context.contentType(SearchDescription.TYPE).result(searching(context).write()));
        if (viewer == Viewer.PUBLIC) {
            routes.at("/sitemap.xml",
                    context -> context.contentType(SiteMap.TYPE).result(siteMap(context).write()));
        }
    }

    private String robots(Context context) {
        return viewer == Viewer.PUBLIC
                ? String.format(Locale.ROOT, """
                        User-agent: *
                        Allow: %1$s/assets/
                        Disallow: %1$s/*?
                        Disallow: %1$s/api/
                        Disallow: %1$s%3$s/
                        Disallow: %1$s/treffer.
                        Disallow: %1$s/dokument/*/zitat.
                        Disallow: %1$s/ansprechpersonen
                        Disallow: %1$s/merkliste
                        Disallow: %1$s/embed

                        Sitemap: %2$s
                        """, Bases.of(context, site).path(), Bases.of(context, site).of("/sitemap.xml"),
                        Language.ENGLISH.segment())
                : """
                        User-agent: *
                        Disallow: /
                        """;
    }

    private SearchDescription searching(Context context) {
        String search = Language.of(context.path()).segment() + "/?q={searchTerms}";
        return new SearchDescription(site.name(), Bases.of(context, site).of(search));
    }

    private SiteMap siteMap(Context context) {
        BaseAddress base = Bases.of(context, site);
        SearchRequest newest = new SearchRequest(QueryParser.parse(""), Filters.NONE, Sort.NEWEST, 0, MOST_PAGES, 0);
        return new SiteMap(Stream.concat(Stream.of("/", "/matrix"), index.search(viewer, newest).hits().stream()
                .map(hit -> Address.ofDocument(hit.id(), ""))).map(base::of).toList());
    }
}
