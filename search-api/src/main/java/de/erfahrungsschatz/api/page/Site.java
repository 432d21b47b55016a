package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is around every page, in the language of the address that is answered.
///
/// @param settings how the site presents itself
/// @param assets what its pages are shown with
/// @param experts whether it shows people by what they can tell about
/// @param office whether a way leads to the pages of the office
/// @param language of the pages
/// @param here the address that is answered: path and query, without prefix and language
record Site(SiteSettings settings, Assets assets, boolean experts, boolean office, Language language, String here) {

    /// A page in another language.
    ///
    /// @param tag of the language
    /// @param link to the same page in it
    record Translation(String tag, String link) {}

    /// The start of the site that presents itself so, in German.
    static Site of(SiteSettings settings, boolean experts) {
        return new Site(settings, Assets.of(settings), experts, false, Language.GERMAN, "/");
    }

    /// The same site at another address.
    Site at(Language other, String address) {
        return new Site(settings, assets, experts, office, other, address);
    }

    /// The same site with a way to the pages of the office.
    Site withOffice() {
        return new Site(settings, assets, experts, true, language, here);
    }

    Texts texts() {
        return Texts.in(language);
    }

    /// What the site is called.
    String name() {
        return settings.name();
    }

    /// What the first page says to programs; null where nobody said where the site is to be found.
    @Nullable
    String structured() {
        BaseAddress base = settings.base();
        return base == null ? null : StructuredData.site(name(), base);
    }

    /// Where links lead.
    Place place() {
        BaseAddress base = settings.base();
        return new Place(base == null ? "" : base.path(), language);
    }

    /// The same page in the other languages.
    List<Translation> translations() {
        return Arrays.stream(Language.values()).filter(other -> other != language)
                .map(other -> new Translation(other.tag(), Place.chosen(other, here))).toList();
    }

    /// The address of a page for search engines, which need it in one language only: documents are in German in all of them. They want
    /// it whole, where the settings tell it.
    String canonical(String link) {
        BaseAddress base = settings.base();
        return base == null ? Place.chosen(Language.GERMAN, link) : base.of(link);
    }
}
