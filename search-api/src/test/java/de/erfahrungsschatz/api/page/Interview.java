package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.DocumentAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PersonAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.SourceAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ValueAnswer;
import java.util.List;

/// An invented interview about which much is known, with what a search for "Bürgerrat" marks in it.
final class Interview {

    private static final String SPEAKER = "Dr. Henrike Lehndorf";

    private Interview() {}

    static DocumentAnswer document() {
        return new DocumentAnswer("rabenstedt-2014", "members",
                Samples.value("Rabenstedt: Die Siedlungen der Nachkriegszeit gehören ins Gespräch", "rule",
                        "title.headline", "Rabenstedt: Die Siedlungen der Nachkriegszeit gehören ins Gespräch"),
                new ValueAnswer("2014-05-21", "2014-05-21", "sidecar", "date", null), null, null,
                new ValueAnswer("interview", "Interview", "rule", "kind.questions", null),
                List.of(new ValueAnswer("rabenstedt", "Rabenstedt", "rule", "city.headline", "Rabenstedt:"),
                        new ValueAnswer("rabenstedt-amselgrund", "Amselgrund (Rabenstedt)", "rule", "city.district",
                                "im Amselgrund")),
                List.of(new ValueAnswer("einfamilienhausgebiete", "Einfamilienhausgebiete", "rule", "topic.label",
                        "Einfamilienhaussiedlungen der Fünfziger- und Sechzigerjahre"),
                        new ValueAnswer("wohnen-alter", "Wohnen im Alter", "folder", "topics", null)),
                List.of(new ValueAnswer("buergerrat", "Bürgerrat", "rule", "format.label", "ein Bürgerrat"),
                        new ValueAnswer("fokusgruppe", "Fokusgruppe", "rule", "format.label", "drei Fokusgruppen")),
                List.of(), people(), new SourceAnswer("rabenstedt/Interview_Rabenstedt_2014.pdf", "application/pdf", 2,
                        true, List.of()),
                "/dokument/rabenstedt-2014", passages());
    }

    private static List<PersonAnswer> people() {
        return List.of(
                new PersonAnswer(SPEAKER, "interviewee", "Sachgebietsleitung Stadterneuerung", "Stadtplanungsamt",
                        "Stadt Rabenstedt", "Rabenstedt", null, "rule", "person.introduced", SPEAKER),
                new PersonAnswer("Jost Amling", "mentioned", "Ortsvorsteher", null, null, null, null, "rule",
                        "person.mentioned", "Ortsvorsteher Jost Amling"));
    }

    private static List<PassageAnswer> passages() {
        List<String> network = List.of("Rabenstedt", "Im Netzwerk");
        List<String> formats = List.of("Rabenstedt", "Formate und ihre Grenzen");
        List<String> costs = List.of("Rabenstedt", "Formate und ihre Grenzen", "Was es gekostet hat");
        List<String> next = List.of("Rabenstedt", "Wie es weitergeht");
        return List.of(
                Samples.passage(1, 4, List.of("Vorbemerkung"), null, """
                        … und deshalb war die zweite Runde besser besucht als die erste.

                        Das Gespräch führte die Geschäftsstelle im Rathaus von Rabenstedt."""),
                Samples.passage(2, 4, network, SPEAKER, """
                        Frau Dr. Lehndorf, wie bewerten Sie den Austausch mit den anderen Städten im Netzwerk?¶

                        Ich rufe inzwischen eher in Isenfurt an, als dass ich ein Gutachten bestelle. Dort hatte der \
                        *Bürgerrat* schon zweimal getagt, bevor wir überhaupt wussten, wie man die Losung aufsetzt.

                        Umgekehrt fragen uns die Kolleginnen aus Birkstätt nach unseren Erfahrungen mit den \
                        Einfamilienhaussiedlungen der Fünfziger- und Sechzigerjahre."""),
                Samples.passage(3, 5, formats, SPEAKER,
                        """
                        Welche Beteiligungsformate haben sich in Ihrer Stadt bewährt und welche nicht?¶

                        Der *Bürgerrat* im Amselgrund war das erste Verfahren, bei dem wir nicht nur die üblichen \
                        Verdächtigen im Saal hatten. Von 1.200 Angeschriebenen haben 96 zugesagt, 28 wurden gelost.

                        Die offene Abendveranstaltung dagegen hat sich überlebt. Wer dort redet, hat meist schon ein Amt."""),
                Samples.passage(4, 6, costs, null, """
                        Posten | Bürgerrat | Fokusgruppen

                        Moderation | 14.800 Euro | 5.200 Euro

                        Aufwandsentschädigung | 4.200 Euro | keine

                        Kinderbetreuung und Fahrten | 1.950 Euro |"""),
                Samples.passage(5, 6, costs, SPEAKER, """
                        Was hat das Verfahren gekostet und wie viele Menschen haben mitgemacht?¶

                        Rund 21.000 Euro, wenn man die Arbeitszeit der Verwaltung nicht mitzählt. Das *Bürgerratsgutachten* \
                        selbst hat noch einmal 3.400 Euro gekostet."""),
                Samples.passage(6, 7, next, SPEAKER, """
                        Welches Dialogverfahren planen Sie als Nächstes?¶

                        Wir wollen die Gespräche am Gartenzaun ausbauen. Geplant sind zwölf Termine,
                        jeder in einer anderen Straße,
                        jeder mit demselben Leitfaden."""),
                Samples.passage(7, 7, List.of("Rabenstedt", "Wie es weitergeht", "Anhang"), null,
                        "Den Leitfaden der *Bürgerräte* verleiht die Geschäftsstelle auf Anfrage."));
    }
}
