package de.erfahrungsschatz.api.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Reads pages by following the links of the pages read before, as a patient reader does.
final class Crawl {

    private Crawl() {}

    /// The pages that can be reached.
    ///
    /// @param most so many pages at the most
    /// @param page gives the markup at an address
    /// @param wanted which links to follow
    static Map<String, Document> from(String start, int most, Function<String, String> page, Predicate<String> wanted) {
        Map<String, Document> read = new LinkedHashMap<>();
        Deque<String> left = new ArrayDeque<>(Set.of(start));
        while (!left.isEmpty() && read.size() < most) {
            String address = left.pop();
            if (!read.containsKey(address)) {
                Document document = Jsoup.parse(page.apply(address));
                read.put(address, document);
                links(document).stream().filter(wanted).forEach(left::add);
            }
        }
        return read;
    }

    /// Everything on the host to which a page leads, without places on pages.
    static Set<String> links(Document page) {
        Set<String> links = new LinkedHashSet<>();
        page.select("[href^=/], [src^=/], [action^=/]").forEach(element -> links.add(
                (element.attr("href") + element.attr("src") + element.attr("action")).split("#", 2)[0]));
        return links;
    }
}
