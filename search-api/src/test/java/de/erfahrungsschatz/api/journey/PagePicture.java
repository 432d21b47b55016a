package de.erfahrungsschatz.api.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A picture of a page that is kept in the documentation.
///
/// @param page which
/// @param width of the screen, in pixels
record PagePicture<P extends Enum<P>>(P page, int width, ColorScheme light) {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 320;

    /// States that look like others: a picture of them would tell nothing new.
    private static final Set<SamplePage> ALIKE = EnumSet.of(SamplePage.ONLY_THE_WORDS, SamplePage.LAST_PAGE,
            SamplePage.BEYOND_THE_LAST, SamplePage.NO_WORDS, SamplePage.YEARS_LEFT_OUT, SamplePage.DOCUMENT_ALONE,
            SamplePage.MATRIX_OF_A_TOPIC, SamplePage.NO_EXPERTS, SamplePage.EMPTY_COLLECTION,
            SamplePage.EMBED_NOTHING, SamplePage.EMBED_INVALID, SamplePage.UNKNOWN, SamplePage.EXPLAINED_IN_ENGLISH,
            SamplePage.DOCUMENT_IN_ENGLISH, SamplePage.MATRIX_IN_ENGLISH, SamplePage.EMBED_IN_ENGLISH,
            SamplePage.UNKNOWN_IN_ENGLISH, SamplePage.NOTHING);
    /// Those whose colours mean something.
    private static final Set<SamplePage> BY_NIGHT = EnumSet.of(SamplePage.FILTERED, SamplePage.DOCUMENT,
            SamplePage.MATRIX);

    /// Restricted pages that look like others.
    private static final Set<RestrictedPage> RESTRICTED_ALIKE = EnumSet.of(RestrictedPage.CONTACT,
            RestrictedPage.ENQUIRY_IN_ENGLISH, RestrictedPage.MISTAKES, RestrictedPage.CONFIRMATION,
            RestrictedPage.CONSENT_GONE);

    /// All that are kept.
    static List<PagePicture<?>> all() {
        return Stream.<PagePicture<?>>concat(sample().stream(), restricted().stream()).toList();
    }

    /// Those of what the demo shows to members: each page on a desk and on a telephone, some by night.
    static List<PagePicture<SamplePage>> sample() {
        Stream<PagePicture<SamplePage>> byDay = Arrays.stream(SamplePage.values()).filter(page -> !ALIKE.contains(page))
                .flatMap(PagePicture::byDay);
        return Stream.concat(byDay, BY_NIGHT.stream().map(page -> new PagePicture<>(page, DESK, ColorScheme.DARK)))
                .toList();
    }

    /// Those of the pages that not everybody has.
    static List<PagePicture<RestrictedPage>> restricted() {
        return Arrays.stream(RestrictedPage.values()).filter(page -> !RESTRICTED_ALIKE.contains(page))
                .flatMap(PagePicture::byDay).toList();
    }

    private static <P extends Enum<P>> Stream<PagePicture<P>> byDay(P page) {
        return Stream.of(DESK, TELEPHONE).map(width -> new PagePicture<>(page, width, ColorScheme.LIGHT));
    }

    /// The name of its file.
    String file() {
        return page.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + width
                + (light == ColorScheme.DARK ? "-night" : "") + ".webp";
    }
}
