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
/// @param width of the screen, in pixels
record PagePicture(SamplePage page, int width, ColorScheme light) {

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

    /// All that are kept: each page on a desk and on a telephone, some by night.
    static List<PagePicture> all() {
        return Arrays.stream(SamplePage.values()).filter(page -> !ALIKE.contains(page)).flatMap(PagePicture::of)
                .toList();
    }

    private static Stream<PagePicture> of(SamplePage page) {
        Stream<PagePicture> byDay = Stream.of(new PagePicture(page, DESK, ColorScheme.LIGHT),
                new PagePicture(page, TELEPHONE, ColorScheme.LIGHT));
        return BY_NIGHT.contains(page)
                ? Stream.concat(byDay, Stream.of(new PagePicture(page, DESK, ColorScheme.DARK)))
                : byDay;
    }

    /// The name of its file.
    String file() {
        return page.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + width
                + (light == ColorScheme.DARK ? "-night" : "") + ".webp";
    }
}
