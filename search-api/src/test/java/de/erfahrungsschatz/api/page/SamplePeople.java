package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.ContactAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.EvidenceAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.NamesakeAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.StatementAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.ToldAnswer;
import de.erfahrungsschatz.api.answer.ExpertsAnswer;
import de.erfahrungsschatz.api.answer.ProfileAnswer;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// People as pages show them. All of them are fiction.
final class SamplePeople {

    static final String OFFICE = "geschaeftsstelle@netzwerk.example";

    private static final StatementAnswer NOW = new StatementAnswer("Leiterin", "Stadtplanungsamt", "Stadt Rabenstedt",
            "Rabenstedt", "2021", "2024-03");
    private static final StatementAnswer THEN = new StatementAnswer("Referentin", null, null, "Rabenstedt",
            "2014-05-21",
            "2014-05-21");

    /// Of her much is known.
    static final ExpertAnswer LEHNDORF = new ExpertAnswer("henrike-lehndorf--rabenstedt", "Dr. Henrike Lehndorf",
            "staff",
            3, "2024-03", false,
            List.of(proof("rabenstedt-2014", "Rabenstedt: Die Siedlungen der Nachkriegszeit", "2014-05-21", 5,
                    "interviewee",
                    THEN), proof("ak-dialog-3", "Protokoll des Arbeitskreises", null, null, "mentioned", NOW)),
            List.of(NOW, THEN),
            List.of(new NamesakeAnswer("henrike-lehndorf--isenfurt", "Henrike Lehndorf", "Isenfurt",
                    "/ansprechpersonen/henrike-lehndorf--isenfurt")),
            new ContactAnswer("direct", "0999 1234-56", "lehndorf@rabenstedt.example", "Stadtplanungsamt",
                    "planung@rabenstedt.example", null),
            "/ansprechpersonen/henrike-lehndorf--rabenstedt");

    /// Of him next to nothing is known, and that is old.
    static final ExpertAnswer UNKNOWN = new ExpertAnswer("kuno-karg--vermerk", "Kuno Karg", "unknown", 1, "2009", true,
            List.of(proof("vermerk", "Vermerk", "2009", null, "author",
                    new StatementAnswer(null, null, null, null, null, null))),
            List.of(), List.of(), new ContactAnswer("network-office", null, null, null, null, null),
            "/ansprechpersonen/kuno-karg--vermerk");

    private SamplePeople() {}

    /// One page of every kind, by name.
    static Map<String, String> pages(Pages pages) {
        return Map.of("ansprechpersonen", experts(pages, question("Bürgerrat"), Viewer.MEMBER, LEHNDORF, UNKNOWN),
                "ansprechpersonen-keine", experts(pages, question("Xylophon"), Viewer.MEMBER),
                "ansprechpersonen-oeffentlich", experts(pages, question(""), Viewer.PUBLIC),
                "person", pages.expert(new ProfileAnswer(OFFICE, LEHNDORF)));
    }

    static ExpertQuestion question(String text) {
        return new ExpertQuestion(text, new Filters(Map.of(Facet.CITY, Set.of("rabenstedt")), 2010, 2024), false, 10);
    }

    static String experts(Pages pages, ExpertQuestion question, Viewer viewer, ExpertAnswer... experts) {
        return pages.experts(question, new ExpertsAnswer(OFFICE, List.of(experts)), viewer, (_, value) -> value);
    }

    private static EvidenceAnswer proof(String id, String title, @Nullable String date, @Nullable Integer page,
            String role,
            StatementAnswer stated) {
        return new EvidenceAnswer(id, title, date, "members", role, stated, 3, page,
                "Der Bürgerrat im Amselgrund war das erste Verfahren.", List.of(new Highlight(4, 13)), false, true,
                List.of(new ToldAnswer(new ConceptAnswer("buergerrat", "Bürgerrat"),
                        new ConceptAnswer("carried-out", "durchgeführt"))),
                "/dokument/" + id + "#abschnitt-3");
    }
}
