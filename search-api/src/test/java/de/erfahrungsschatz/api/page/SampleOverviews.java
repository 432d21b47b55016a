package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.library.Network;
import de.erfahrungsschatz.api.library.Tellings;
import de.erfahrungsschatz.api.overview.Experiences;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.PassageHit;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One page of every kind that shows what the network has done, by name.
final class SampleOverviews {

    private static final OverviewPages PAGES = new Pages(SiteSettings.named("Erfahrungsschatz")).overviews();
    private static final Vocabularies VOCABULARIES = Network.vocabularies();
    private static final Experiences EXPERIENCES = Experiences.of(
            Tellings.all().stream().flatMap(SampleOverviews::evidence).toList(), VOCABULARIES);
    private static final Experiences NOTHING = Experiences.of(List.of(), VOCABULARIES);
    private static final List<ExpertAnswer> EXPERTS = List.of(SamplePeople.LEHNDORF, SamplePeople.UNKNOWN);
    private static final Selection NARROW = new Selection(null, null, "wohnen", 2010, 2016);

    private SampleOverviews() {}

    static Map<String, String> all() {
        Concept isenfurt = concept(VocabularyName.CITIES, "isenfurt");
        Concept district = concept(VocabularyName.CITIES, "elmsbrueck-weidenkamp");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("matrix", PAGES.matrix(Selection.NONE, EXPERIENCES, VOCABULARIES));
        pages.put("matrix-eng", PAGES.matrix(NARROW, EXPERIENCES, VOCABULARIES));
        pages.put("matrix-leer", PAGES.matrix(Selection.NONE, NOTHING, VOCABULARIES));
        pages.put("stadt", PAGES.city(isenfurt, Selection.NONE, EXPERIENCES, documents(), EXPERTS, VOCABULARIES));
        pages.put("stadtteil", PAGES.city(district, NARROW, NOTHING, none(), List.of(), VOCABULARIES));
        pages.put("luecke", PAGES.gap(isenfurt, Selection.NONE, EXPERIENCES, _ -> EXPERTS, VOCABULARIES));
        pages.put("luecke-leer", PAGES.gap(isenfurt, NARROW, NOTHING, _ -> List.of(), VOCABULARIES));
        pages.put("format", PAGES.format(concept(VocabularyName.FORMATS, "buergerrat"), EXPERIENCES, VOCABULARIES));
        pages.put("format-oben",
                PAGES.format(concept(VocabularyName.FORMATS, "deliberation"), EXPERIENCES, VOCABULARIES));
        pages.put("format-niemandes",
                PAGES.format(concept(VocabularyName.FORMATS, "runder-tisch"), EXPERIENCES, VOCABULARIES));
        pages.put("thema",
                PAGES.topic(concept(VocabularyName.TOPICS, "wohnen"), EXPERIENCES, documents(), VOCABULARIES));
        pages.put("zeitleiste", PAGES.timeline(Selection.NONE, EXPERIENCES, VOCABULARIES));
        pages.put("zeitleiste-leer", PAGES.timeline(NARROW, NOTHING, VOCABULARIES));
        pages.put("vergleich", PAGES.comparison(view(Tellings.RABENSTEDT), 0, List.of(hit(Tellings.ISENFURT)),
                VOCABULARIES));
        pages.put("vergleich-allein", PAGES.comparison(view(Tellings.RABENSTEDT), 0, List.of(), VOCABULARIES));
        return pages;
    }

    private static Stream<ReportedExperience> evidence(Document document) {
        Metadata metadata = document.metadata();
        Derived<DocumentDate> date = metadata.date();
        return IntStream.range(0, document.passages().size()).boxed()
                .flatMap(number -> document.passages().get(number).metadata().experiences().stream()
                        .map(experience -> new ReportedExperience(document.id(), metadata.title().value(),
                                date == null ? null : date.value(), metadata.conceptIds(VocabularyName.CITIES),
                                metadata.conceptIds(VocabularyName.TOPICS), number,
                                document.passages().get(number).metadata().mentioned(VocabularyName.TOPICS),
                                document.passages().get(number).metadata().mentioned(VocabularyName.CITIES),
                                experience)));
    }

    private static Concept concept(VocabularyName name, String id) {
        return VOCABULARIES.get(name).find(id).orElseThrow();
    }

    private static SearchAnswer documents() {
        return Samples.answer(Samples.asking(""), 37, Samples.hit("ak-dialog-3", "Protokoll der dritten Sitzung",
                "Protokoll", "Grauhagen", "2016-11", "members", false));
    }

    private static SearchAnswer none() {
        return Samples.answer(Samples.asking(""), 0, Samples.noFacets());
    }

    private static DocumentView view(Document document) {
        return new DocumentView(document, document.passages().stream().map(_ -> List.<Highlight>of()).toList());
    }

    private static Hit hit(Document document) {
        return new Hit(document.id(), Visibility.PUBLIC, document.metadata(), 1,
                List.of(new PassageHit(0, document.passages().getFirst(), List.of())));
    }
}
