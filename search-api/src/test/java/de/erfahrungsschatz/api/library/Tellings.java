package de.erfahrungsschatz.api.library;

import static de.erfahrungsschatz.corpus.access.Visibility.MEMBERS;
import static de.erfahrungsschatz.corpus.access.Visibility.OFFICE;
import static de.erfahrungsschatz.corpus.access.Visibility.PUBLIC;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Documents that tell of dialogue formats. All of it is fiction.
public final class Tellings {

    private static final String QUESTION = "Welche Erfahrungen haben Sie mit Bürgerräten gemacht?";

    /// Rabenstedt tells of its focus groups, and that Isenfurt had a citizens' council: of a council in Rabenstedt it tells nothing.
    public static final Document RABENSTEDT = Draft.of("rabenstedt-bericht-2015", PUBLIC, "Rabenstedt berichtet")
            .date("2015-03").city("rabenstedt").topic("wohnen")
            .person(new Person("Juna Wiesel", Role.AUTHOR, "Leiterin", null, "Stadt Rabenstedt", "Rabenstedt", null,
                    Provenance.rule("person.author", null)))
            .passage(asking("In Isenfurt hat ein Bürgerrat getagt.", List.of(),
                    told("buergerrat", Status.CARRIED_OUT, "isenfurt", "48 Ausgeloste")))
            .passage(telling("Wir haben sechs Fokusgruppen eingeladen.", List.of("mobilitaet"),
                    told("fokusgruppe", Status.CARRIED_OUT, null, "sechs mal acht Menschen")))
            .document();

    /// Isenfurt plans what it has once carried out.
    public static final Document ISENFURT = Draft.of("isenfurt-ausblick-2020", PUBLIC, "Isenfurt blickt voraus")
            .date("2020").city("isenfurt").topic("mobilitaet")
            .passage(asking("Ein zweiter Bürgerrat ist für das Frühjahr beschlossen.", List.of(),
                    told("buergerrat", Status.PLANNED, null, null)))
            .passage(telling("Von einem Runden Tisch war einmal die Rede.", List.of(),
                    told("runder-tisch", Status.MENTIONED, null, null)))
            .document();

    /// It does not say which of its two cities has the round table.
    public static final Document ZWEI = Draft.of("arbeitskreis-2018", MEMBERS, "Zwei Städte im Arbeitskreis")
            .date("2018-06-01").city("grauhagen", "elmsbrueck-weidenkamp").topic("wasser")
            .passage(telling("Der Runde Tisch tagt monatlich.", List.of(),
                    told("runder-tisch", Status.RUNNING, null, null)))
            .document();

    /// The only document that tells of Wiesenau, for the office alone.
    public static final Document WIESENAU = Draft.of("wiesenau-vermerk-2021", OFFICE, "Vermerk zu Wiesenau")
            .date("2021").city("wiesenau").topic("konflikte")
            .passage(telling("Die Fokusgruppen liefen aus dem Ruder.", List.of(),
                    told("fokusgruppe", Status.CARRIED_OUT, null, null)))
            .document();

    private Tellings() {}

    /// All of them.
    public static List<Document> all() {
        return List.of(RABENSTEDT, ISENFURT, ZWEI, WIESENAU);
    }

    private static Passage asking(String answer, List<String> topics, Experience... experiences) {
        return known(new Passage(QUESTION + "\n\n" + answer, QUESTION.length(), null, List.of(), null), topics,
                experiences);
    }

    private static Passage telling(String text, List<String> topics, Experience... experiences) {
        return known(Passage.of(text), topics, experiences);
    }

    private static Passage known(Passage passage, List<String> topics, Experience... experiences) {
        List<Derived<String>> mentions = topics.stream()
                .map(topic -> new Derived<>(topic, Provenance.rule("mention.label", null))).toList();
        return passage.with(
                new PassageMetadata(Map.of(VocabularyName.TOPICS, mentions), null, List.of(experiences)));
    }

    private static Experience told(String format, Status status, @Nullable String city,
            @Nullable String participants) {
        return new Experience(format, status, city, participants, null, null,
                Provenance.rule("status.sentence", "So steht es im Text."));
    }
}
