package de.erfahrungsschatz.api.library;

import static de.erfahrungsschatz.corpus.access.Visibility.MEMBERS;
import static de.erfahrungsschatz.corpus.access.Visibility.OFFICE;
import static de.erfahrungsschatz.corpus.access.Visibility.PUBLIC;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.FORMATS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.GROUPS;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import java.util.List;

/// The documents that tests know by name. All of it is fiction.
public final class Documents {

    private static final String QUESTION = "Was hat Sie am meisten überrascht?";

    /// An interview, of which everything is known.
    public static final Document BUERGERRAT = Draft
            .of("isenfurt-buergerrat-2023", PUBLIC, "Isenfurt: der Bürgerrat hat uns überrascht").date("2023-05-09")
            .kind("interview").city("isenfurt").topic("mobilitaet").about(FORMATS, "buergerrat")
            .about(GROUPS, "zufall")
            .person(new Person("Dr. Ilse Mahrholz", Role.INTERVIEWEE, "Leiterin", "Büro für Beteiligung",
                    "Stadt Isenfurt", "Isenfurt", null, Provenance.rule("person.introduced", "Dr. Ilse Mahrholz")))
            .passage(new Passage(QUESTION + "\n\nDer Bürgerrat tagte an vier Wochenenden, und niemand ist gegangen. "
                    + "Von den 48 Ausgelosten kamen 46 bis zum Schluss, obwohl es um Parkplätze ging.",
                    QUESTION.length(), 1, List.of("Isenfurt: der Bürgerrat hat uns überrascht"),
                    "Dr. Ilse Mahrholz"))
            .passage(new Passage("Die Kosten lagen bei 92.000 Euro. Das Teuerste war nicht der Saal, sondern die "
                    + "Betreuung der Kinder und die Fahrten derer, die abends nicht mit dem Bus kommen.", 0, 2,
                    List.of("Isenfurt: der Bürgerrat hat uns überrascht", "Kosten"), "Dr. Ilse Mahrholz"))
            .document();

    /// An interview about estates of detached houses, with a long answer.
    public static final Document SIEDLUNG = Draft
            .of("rabenstedt-siedlung-2014", PUBLIC, "Rabenstedt: wer zieht in die Finkenweg-Siedlung?").date("2014-05")
            .kind("interview").city("rabenstedt").topic("einfamilienhausgebiete").about(FORMATS, "fokusgruppe")
            .about(GROUPS, "eigentuemer", "jugendliche")
            .passage("Die Häuser stammen aus den fünfziger Jahren, und ihre Eigentümer sind mit ihnen alt geworden. "
                    + "In sechs Fokusgruppen haben wir gefragt, was sie hält. Die meisten wollen bleiben. Manche "
                    + "würden tauschen, wenn es im Viertel kleine Wohnungen gäbe. Fast alle fürchten den Umzug mehr "
                    + "als die Treppe. Wir haben daraus gelernt, dass ein Berater am Gartenzaun mehr erreicht als "
                    + "ein Brief vom Amt. Im zweiten Jahr kamen die Kinder dazu, die anderswo wohnen. Das Gespräch "
                    + "wurde schwieriger, aber ehrlicher, und am Ende standen neun Verkäufe und elf Umbauten.")
            .document();

    /// A guideline that holds no city and no topic.
    public static final Document LEITLINIE = Draft
            .of("netzwerk-leitlinie-2017", PUBLIC, "Leitlinie für gute Beteiligung").date("2017").kind("leitlinie")
            .passage("Wer beteiligt wird, erfährt zu Beginn, worüber noch entschieden werden kann und worüber nicht.")
            .passage("Das Ergebnis wird begründet, auch wo der Rat ihm nicht folgt.").document();

    /// A piece of minutes whose beginning is missing and of which nothing is known.
    public static final Document FRAGMENT = Draft
            .of("fundstueck-ohne-anfang", PUBLIC, "Hochwasser am Mühlgraben").fragment()
            .passage("… und deshalb hat die Runde beschlossen, den Deich am Mühlgraben im Herbst zu begehen.")
            .document();

    /// Minutes for the member cities alone. It is the only document about Ottersleben.
    public static final Document PROTOKOLL = Draft
            .of("elmsbrueck-ak-2019", MEMBERS, "Protokoll des Arbeitskreises Hochwasser").date("2019-03-12")
            .kind("protokoll").city("elmsbrueck-weidenkamp", "ottersleben").topic("wasser")
            .about(FORMATS, "runder-tisch")
            .person(new Person("Dora Quendolin", Role.ATTENDEE, "Deichbeauftragte", null, "Stadt Ottersleben", null,
                    null,
                    Provenance.rule("person.attendance", null)))
            .passage("Der Runde Tisch im Weidenkamp tagt künftig monatlich. Die Pegelstände hängen im Bürgerhaus aus.")
            .passage("Frau Quendolin berichtet aus Ottersleben, dass dort ein Bürgerrat zum Deich vorbereitet wird.")
            .document();

    /// A note for the office alone. It is the only document about Wiesenau.
    public static final Document VERMERK = Draft
            .of("grauhagen-vermerk-2021", OFFICE, "Vermerk zum Streit um die Halde").date("2021-11-02")
            .city("grauhagen", "wiesenau").topic("konflikte")
            .passage("Die Mediatorin hat nach der dritten Sitzung das Mandat zurückgegeben. Der Bürgerrat ruht.")
            .document();

    private Documents() {}

    /// All of them.
    public static List<Document> all() {
        return List.of(BUERGERRAT, SIEDLUNG, LEITLINIE, FRAGMENT, PROTOKOLL, VERMERK);
    }

    /// Those that a viewer may see.
    public static List<Document> seenBy(Viewer viewer) {
        return all().stream().filter(document -> viewer.maySee(document.visibility())).toList();
    }

}
