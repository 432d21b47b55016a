package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.ApproximatedAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.RelaxationAnswer;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.api.request.ParameterProblem;
import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
import de.erfahrungsschatz.api.request.PassageAddress;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One page of every kind, by name.
final class SamplePages {

    private static final Pages PAGES = new Pages(SiteSettings.named("Erfahrungsschatz"));

    private SamplePages() {}

    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        SearchQuestion start = Samples.asking("");
        pages.put("start", PAGES.search(start, Samples.answer(start, 148, hits()), List.of(), List.of()));
        SearchQuestion asked = Samples.asking("Bürgerrat");
        pages.put("treffer", PAGES.search(asked, Samples.answer(asked, 37, hits()), List.of(),
                List.of(SamplePeople.LEHNDORF, SamplePeople.UNKNOWN)));
        SearchQuestion explained = asked.explained(true);
        pages.put("erklaert", PAGES.search(explained, Samples.answer(explained, 2, Samples.explained(hits()[0]),
                Samples.found(hits()[1])), List.of(), List.of()));
        pages.put("filter", filtered());
        SearchQuestion misspelt = Samples.asking("Bürgerat");
        pages.put("verschrieben", PAGES.search(misspelt,
                Samples.meaning(Samples.answer(misspelt, 2, hits()), "Bürgerrat"), List.of(), List.of()));
        SearchQuestion alike = Samples.asking("Bürgerrta");
        pages.put("aehnlich", PAGES.search(alike, Samples.answer(alike, 2, hits())
                .approximatedBy(List.of(new ApproximatedAnswer("Bürgerrta", List.of("Bürgerrat", "Bürgerart")))),
                List.of(), List.of()));
        SearchQuestion far = new SearchQuestion("Stadt", Filters.NONE, Sort.NEWEST, 100, 10);
        pages.put("grenze", PAGES.search(far, Samples.answer(far, 4_711, hits()), List.of(), List.of()));
        pages.put("jenseits", PAGES.search(asked.onPage(9), Samples.answer(asked.onPage(9), 37), List.of(), List.of()));
        SearchQuestion signs = Samples.asking("???");
        pages.put("zeichen", PAGES.search(signs, Samples.answer(signs, 148, hits()), List.of(), List.of()));
        pages.put("nichts", nothing());
        pages.put("leer", PAGES.search(start, Samples.answer(start, 0, Samples.noFacets()), List.of(), List.of()));
        pages.put("dokument", PAGES.document(new DocumentQuestion("Bürgerrat"), Interview.document(),
                Map.of(5, List.of(hits()[0])), List.of(hits()), Samples.reference(), null));
        pages.put("vermerk", PAGES.document(new DocumentQuestion(""),
                Samples.document(Samples.passage(1, null, List.of(), null, "Ein kurzer Vermerk.")), Map.of(),
                List.of(), Samples.reference(), null));
        List<PassageAddress> collected = List.of(new PassageAddress(new DocumentId("ak-dialog"), 0),
                new PassageAddress(new DocumentId("nirgends"), 3));
        pages.put("merkliste", PAGES.briefing(collected, List.of(new CollectedSource(Samples.reference(),
                List.of(Samples.passage(1, 2, List.of("Dialog"), "Frau <drei>", "Wie weiter?¶\n\nGemeinsam."))))));
        pages.put("merkliste-leer", PAGES.briefing(List.of(), List.of()));
        pages.putAll(SampleOverviews.all());
        pages.put("ungueltig", PAGES.invalid(List.of(
                new ParameterProblem("city", Kind.NO_CONCEPT, List.of("ham", "cities"), List.of(), "hamm"),
                new ParameterProblem("page", Kind.NO_NUMBER, List.of("-1", "1", "100"), List.of(), null))));
        pages.putAll(SamplePeople.pages(PAGES));
        pages.put("fehlt", PAGES.missing());
        for (int status : List.of(404, 405, 413, 500, 503)) {
            pages.put("fehler-" + status, PAGES.failure(status));
        }
        return pages;
    }

    private static String filtered() {
        SearchQuestion question = new SearchQuestion("Bürgerrat",
                new Filters(Map.of(Facet.CITY, Set.of("lindenhafen-westerende"), Facet.TOPIC,
                        Set.of("friedhof", "parken"), Facet.KIND, Set.of("interview")), 2010, 2016),
                Sort.NEWEST, 4, 10);
        return PAGES.search(question, Samples.answer(question, 137, hits()), List.of("2014"), List.of());
    }

    private static String nothing() {
        SearchQuestion question = new SearchQuestion("\"Bürgerrat am Deich\" -Kiel",
                new Filters(Map.of(Facet.CITY, Set.of("isenfurt"), Facet.KIND, Set.of("interview")), null, null),
                Sort.RELEVANCE, 1, 10);
        return PAGES.search(question, Samples.loosened(question,
                new RelaxationAnswer("no-filter", "city", null, null, question.text(), 1, "/?kind=interview"),
                new RelaxationAnswer("words-apart", null, null, null, "Bürgerrat am Deich -Kiel", 12, "/?q=Deich")),
                List.of(), List.of());
    }

    private static HitAnswer[] hits() {
        return new HitAnswer[]{
            Samples.hit("rabenstedt-2014", "Rabenstedt: Die Siedlungen der Nachkriegszeit gehören ins Gespräch",
                    "Interview", "Rabenstedt", "2014-05-21", "members", true,
                    Samples.excerpt(3, 5, List.of("Rabenstedt", "Formate und ihre Grenzen"),
                            "Dr. Henrike Lehndorf",
                            "Der *Bürgerrat* im Amselgrund war das erste Verfahren, bei dem wir nicht nur die üblichen "
                                    + "Verdächtigen im Saal hatten. Von 1.200 Angeschriebenen haben 96 zugesagt, 28 wurden gelost."),
                    Samples.excerpt(5, 6, List.of(), "Dr. Henrike Lehndorf",
                            "Rund 21.000 Euro, wenn man die Arbeitszeit der Verwaltung nicht mitzählt. Das "
                                    + "*Bürgerratsgutachten* selbst hat noch einmal 3.400 Euro gekostet.")),
            Samples.hit("ak-dialog-3", "Protokoll der dritten Sitzung des Arbeitskreises Dialogkultur",
                    "Protokoll eines Arbeitskreises", "Grauhagen", "2016-11", "public", false,
                    Samples.excerpt(4, null, List.of("TOP 3: Losverfahren"), null,
                            "Der Arbeitskreis hält fest, dass *Bürgerräte* nur dann Vertrauen schaffen, wenn der Rat vorher "
                                    + "zusagt, binnen drei Monaten zu antworten.")),
            Samples.hit("vermerk-hafen", "Hafen_Vermerk_final2.docx", null, null, null, "office", false,
                    Samples.excerpt(1, null, List.of(), null,
                            "Entwurf, nicht weitergeben: einen *Bürgerrat* haben wir für das Hafenquartier bewusst nicht eingesetzt.")),
            Samples.hit("kongress-2009",
                    "Donaudampfschifffahrtsgesellschaftskapitänspatentbeteiligungsverfahrensdokumentation des Kongresses",
                    "Kongressbericht", "Lindenhafen", "2009", "public", false)};
    }
}
