package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.library.Network;
import de.erfahrungsschatz.api.overview.Experiences;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Pages stay readable however much is told.
class OverviewPagesTest {

    private static final OverviewPages PAGES = new Pages(SiteSettings.named("Erfahrungsschatz")).overviews();
    private static final Vocabularies VOCABULARIES = Network.vocabularies();
    private static final Concept ISENFURT = VOCABULARIES.get(VocabularyName.CITIES).find("isenfurt").orElseThrow();
    private static final Concept GRAUHAGEN = VOCABULARIES.get(VocabularyName.CITIES).find("grauhagen").orElseThrow();
    private static final Concept COUNCIL = VOCABULARIES.get(VocabularyName.FORMATS).find("buergerrat").orElseThrow();

    @Test
    void a_profile_shows_the_best_proofs_and_leads_to_the_others() {
        Document page = Jsoup.parse(PAGES.city(ISENFURT, Selection.NONE, told("buergerrat", 30),
                Samples.answer(Samples.asking(""), 0, Samples.noFacets()), List.of(), VOCABULARIES));

        assertThat(page.select(".proofs li")).hasSize(5);
        assertThat(page.select(".dossier .rest a").text()).startsWith("25 weitere Belege");
        assertThat(page.select(".dossier .rest a").attr("href")).isEqualTo("/?city=isenfurt&format=buergerrat");
    }

    @Test
    void the_profile_of_a_format_leads_on_to_the_city() {
        Document page = Jsoup.parse(PAGES.format(COUNCIL, told("buergerrat", 30), VOCABULARIES));

        assertThat(page.select(".dossier .rest a").attr("href")).isEqualTo("/stadt/isenfurt#format-buergerrat");
    }

    @Test
    void the_gap_of_a_city_quotes_the_best_proof_of_each_other_city() {
        Document page = Jsoup.parse(PAGES.gap(GRAUHAGEN, Selection.NONE, told("buergerrat", 3), _ -> List.of(),
                VOCABULARIES));

        assertThat(page.select(".uses li")).hasSize(1);
        assertThat(page.select(".uses q").text()).isEqualTo("So war es.");
    }

    @Test
    void a_year_of_the_timeline_ends_before_nobody_reads_on_and_says_so() {
        List<Concept> formats = IntStream.range(0, 75).mapToObj(number -> Concept.of("format-" + number, "Format"))
                .toList();
        Vocabularies many = new Vocabularies(List.of(VOCABULARIES.get(VocabularyName.CITIES),
                new Vocabulary(VocabularyName.FORMATS, formats)));
        Experiences told = Experiences.of(formats.stream().map(format -> evidence(format.id(), 0)).toList(), many);

        Document page = Jsoup.parse(PAGES.timeline(Selection.NONE, told, many));

        assertThat(page.select(".year li")).hasSize(60);
        assertThat(page.select(".year .rest").text()).startsWith("15 weitere Erfahrungen sind hier nicht gezeigt.");
    }

    private static Experiences told(String format, int count) {
        return Experiences.of(IntStream.range(0, count).mapToObj(number -> evidence(format, number)).toList(),
                VOCABULARIES);
    }

    private static ReportedExperience evidence(String format, int passage) {
        return new ReportedExperience(new DocumentId("bericht"), "Bericht", new DocumentDate(2020, null, null),
                List.of("isenfurt"), List.of(), passage, List.of(), List.of(),
                new Experience(format, Status.CARRIED_OUT, null,
                        null, null, null, Provenance.rule("status.sentence", "So war es.")));
    }
}
