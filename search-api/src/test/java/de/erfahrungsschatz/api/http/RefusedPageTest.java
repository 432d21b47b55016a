package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever sends a mistaken address is told what is wrong in the language of the page.
final class RefusedPageTest {

    /// A mistaken address for each thing that can be wrong.
    private static final Map<Kind, String> MISTAKES = Map.ofEntries(
            Map.entry(Kind.REPEATED, "/?sort=newest&sort=oldest"),
            Map.entry(Kind.TOO_LONG, "/?q=" + "a".repeat(5_001)),
            Map.entry(Kind.NO_NUMBER, "/?page=-1"),
            Map.entry(Kind.NO_CHOICE, "/?sort=best"),
            Map.entry(Kind.NOT_UNDERSTOOD, "/embed?blick=1"),
            Map.entry(Kind.NONE_UNDERSTOOD, "/dokument/isenfurt-buergerrat-2023/zitat.ris?blick=1"),
            Map.entry(Kind.NOTHING_COMPARED, "/vergleich?dokument=a"),
            Map.entry(Kind.TOO_MANY_PASSAGES, "/merkliste?" + IntStream.rangeClosed(0, 50)
                    .mapToObj(number -> "stelle=ak-dialog." + (number + 1)).collect(Collectors.joining("&"))),
            Map.entry(Kind.NO_PASSAGE, "/merkliste?stelle=a"),
            Map.entry(Kind.TOO_MANY_VALUES, "/?" + IntStream.range(1900, 2001)
                    .mapToObj(year -> "year=" + year).collect(Collectors.joining("&"))),
            Map.entry(Kind.NO_CONCEPT, "/matrix?topic=x"),
            Map.entry(Kind.NO_CONCEPT_OR_NONE, "/ansprechpersonen?city=atlantis"),
            Map.entry(Kind.NO_YEAR, "/?year=14"),
            Map.entry(Kind.YEARS_TWICE, "/treffer.csv?year=2014&to=2020"),
            Map.entry(Kind.EMPTY_RANGE, "/treffer.csv?from=2020&to=2010"),
            Map.entry(Kind.NO_STATUS, "/?status=fertig"));

    /// What only programs are told.
    private static final Set<Kind> FOR_PROGRAMS = Set.of(Kind.NOTHING_TYPED);

    private static Served served;

    @BeforeAll
    static void open(@TempDir Path folder) {
        served = Served.documents(folder, Viewer.PUBLIC, Documents.all());
    }

    @AfterAll
    static void close() {
        served.close();
    }

    static Stream<Kind> kinds() {
        return MISTAKES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_mistake_is_told_in_the_language_of_the_page_alone(Kind kind) {
        for (Language language : Language.values()) {
            String told = told(language, kind);
            assertThat(told).as(language.tag()).matches(pattern(language, kind));
            for (Language other : Language.values()) {
                assertThat(kindsIn(other, told)).as("%s tells in %s", language, other)
                        .hasSize(other == language ? 1 : 0);
            }
        }
    }

    @Test
    void every_mistake_is_tried() {
        Set<Kind> tried = new TreeSet<>(MISTAKES.keySet());
        tried.addAll(FOR_PROGRAMS);

        assertThat(tried).containsExactly(Kind.values());
    }

    @Test
    void programs_are_told_in_german() {
        assertThat(served.get("/api/v1/suggest").json().get("detail").asString())
                .isEqualTo("Der Parameter „q“ fehlt: er nennt, was bisher getippt wurde.");
    }

    private static String told(Language language, Kind kind) {
        Reply reply = served.get(language.segment() + MISTAKES.get(kind));
        assertThat(reply.status()).isEqualTo(400);
        List<String> lines = Jsoup.parse(reply.text()).select("main li").eachText();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static List<Kind> kindsIn(Language language, String told) {
        return Arrays.stream(Kind.values()).filter(kind -> pattern(language, kind).matcher(told).matches()).toList();
    }

    /// How a sentence looks whatever it names, with what may have been meant behind it.
    private static Pattern pattern(Language language, Kind kind) {
        Texts texts = Texts.in(language);
        return Pattern.compile(blanked(texts.text("parameter." + kind.label(), "…", "…", "…", "…"))
                + "( " + blanked(texts.text("failure.nearest", "…")) + ")?");
    }

    private static String blanked(String sentence) {
        return Arrays.stream(sentence.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("[^„“”]*"));
    }
}
