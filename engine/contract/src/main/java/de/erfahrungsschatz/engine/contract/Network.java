package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The vocabularies of an invented network of cities.
public final class Network {

    /// Aldenrath (with Nordstadt) and Birkstätt are members, Kaltensee is a town somewhere in the country.
    public static final Vocabularies VOCABULARIES = new Vocabularies(List.of(
            new Vocabulary(VocabularyName.CITIES,
                    List.of(city("aldenrath", "Aldenrath", true, null),
                            city("aldenrath-nordstadt", "Nordstadt (Aldenrath)", false, "aldenrath"),
                            city("birkstaett", "Birkstätt", true, null), city("kaltensee", "Kaltensee", false, null))),
            new Vocabulary(VocabularyName.TOPICS,
                    List.of(concept("wohnen", "Wohnen", null),
                            concept("einfamilienhausgebiete", "Einfamilienhausgebiete", "wohnen",
                                    "Eigenheimsiedlungen"),
                            concept("reihenhaeuser", "Reihenhäuser", "einfamilienhausgebiete"),
                            concept("klima", "Klima", null))),
            new Vocabulary(VocabularyName.FORMATS,
                    List.of(concept("grossgruppe", "Großgruppenverfahren", null),
                            concept("buergerrat", "Bürgerrat", "grossgruppe", "Bürgerinnenrat", "Zukunftsrat"),
                            concept("buergerbeteiligung", "Bürgerbeteiligung", null))),
            new Vocabulary(VocabularyName.KINDS,
                    List.of(concept("interview", "Interview", null), concept("protokoll", "Protokoll", null))),
            new Vocabulary(VocabularyName.GROUPS, List.of(concept("jugendliche", "Jugendliche", null)))));

    private Network() {}

    private static Concept city(String id, String label, boolean member, @Nullable String broader) {
        return new Concept(id, label, List.of(), List.of(), List.of(), List.of(), broader, null, null, member, null);
    }

    private static Concept concept(String id, String label, @Nullable String broader, String... altLabels) {
        return new Concept(id, label, List.of(altLabels), List.of(), List.of(), List.of(), broader, null, null, false,
                null);
    }
}
