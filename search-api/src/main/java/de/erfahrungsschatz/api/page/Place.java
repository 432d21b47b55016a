package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.text.Language;
import java.util.List;

/// Where the pages of one language lie on their host.
///
/// @param prefix the path below which a proxy shows the site, such as `/wissen`; empty for none
/// @param language of the pages that lead there
record Place(String prefix, Language language) {

    private static final String GERMAN = explicit(Language.GERMAN) + "/";
    /// What is the same in all languages.
    private static final List<String> COMMON = List.of("/assets/", "/api/", "/widget/v1/", "/widget/erfahrungsschatz");

    /// The address on the host.
    ///
    /// @param link as [de.erfahrungsschatz.api.request.Address] makes them; with a language before it as [#chosen] does, it leads to
    ///        that one
    String of(String link) {
        if (link.startsWith(GERMAN)) {
            return prefix + link.substring(GERMAN.length() - 1);
        }
        boolean decided = language == Language.GERMAN || Language.of(link) != Language.GERMAN
                || COMMON.stream().anyMatch(link::startsWith);
        return prefix + (decided ? "" : language.segment()) + link;
    }

    /// A link that leads to another language, whatever the page that holds it.
    ///
    /// @param link without language
    static String chosen(Language other, String link) {
        return explicit(other) + link;
    }

    private static String explicit(Language language) {
        return "/" + language.tag();
    }
}
