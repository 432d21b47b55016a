package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Concept.Participants;
import de.erfahrungsschatz.corpus.vocabulary.Concept.Practice;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The vocabularies of a fictional network: five member cities, one of them with a district, and two towns outside.
public final class Network {

    private static final Vocabulary CITIES = new Vocabulary(VocabularyName.CITIES, List.of(
            city("birkstaett", "Birkstätt", true), city("elmsbrueck", "Elmsbrück", true),
            narrower("elmsbrueck-weidenkamp", "Weidenkamp (Elmsbrück)", "elmsbrueck"),
            city("grauhagen", "Grauhagen", true), city("isenfurt", "Isenfurt", true),
            city("rabenstedt", "Rabenstedt", true), city("ottersleben", "Ottersleben", false),
            city("wiesenau", "Wiesenau", false)));

    private static final Vocabulary TOPICS = new Vocabulary(VocabularyName.TOPICS, List.of(
            Concept.of("wohnen", "Wohnen"), narrower("einfamilienhausgebiete", "Einfamilienhausgebiete", "wohnen"),
            narrower("wohnen-alter", "Wohnen im Alter", "wohnen"), Concept.of("mobilitaet", "Mobilität"),
            Concept.of("wasser", "Wasser und Hochwasser"), Concept.of("konflikte", "Planungskonflikte"),
            Concept.of("beteiligung", "Bürgerbeteiligung")));

    private static final Vocabulary FORMATS = new Vocabulary(VocabularyName.FORMATS, List.of(
            Concept.of("deliberation", "Deliberatives Verfahren"),
            new Concept("buergerrat", "Bürgerrat", List.of("Bürger:innenrat"), List.of("Buergerrat"), List.of("Rat"),
                    List.of(), "deliberation", "Zufällig Ausgeloste erarbeiten gemeinsam ein Gutachten.",
                    new Practice(new Participants(12, 200), "1,5 bis 4 Tage"), false, null),
            Concept.of("fokusgruppe", "Fokusgruppe"), Concept.of("runder-tisch", "Runder Tisch")));

    private static final Vocabulary KINDS = new Vocabulary(VocabularyName.KINDS, List.of(
            Concept.of("interview", "Interview"), Concept.of("protokoll", "Protokoll"),
            Concept.of("leitlinie", "Leitlinie"), Concept.of("newsletter", "Newsletter")));

    private static final Vocabulary GROUPS = new Vocabulary(VocabularyName.GROUPS, List.of(
            Concept.of("jugendliche", "Jugendliche"), Concept.of("eigentuemer", "Eigentümerinnen und Eigentümer"),
            Concept.of("zufall", "Zufällig Ausgewählte")));

    private Network() {}

    /// All vocabularies of the network.
    public static Vocabularies vocabularies() {
        return new Vocabularies(List.of(CITIES, TOPICS, FORMATS, KINDS, GROUPS));
    }

    private static Concept city(String id, String name, boolean member) {
        return concept(id, name, null, member);
    }

    private static Concept narrower(String id, String name, String broader) {
        return concept(id, name, broader, false);
    }

    private static Concept concept(String id, String name, @Nullable String broader, boolean member) {
        return new Concept(id, name, List.of(), List.of(), List.of(), List.of(), broader, null, null, member, null);
    }
}
