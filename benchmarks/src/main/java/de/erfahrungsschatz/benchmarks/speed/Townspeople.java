package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Corpus;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Puts people into documents that have none, always the same into the same: one to six of a few thousand into each, in every role, of whom
/// one speaks in every other passage.
final class Townspeople {

    private static final int PEOPLE = 3_000;
    private static final int CITIES = 40;
    private static final int MOST = 6;
    private static final List<String> GIVEN = List.of("Anna", "Bert", "Cora", "Emil", "Ilse", "Jakob", "Maren",
            "Ole", "Ruth", "Timo");
    private static final List<String> FAMILY = List.of("Ahl", "Brink", "Dorn", "Esch", "Falk", "Grub", "Heid", "Kamp",
            "Lohr", "Moor");
    private static final List<String> ENDS = List.of("berg", "mann", "er", "feld", "ing", "hof");

    private final Random random = new Random(1);

    private Townspeople() {}

    /// The same documents with people.
    static Corpus in(Corpus corpus) {
        Townspeople people = new Townspeople();
        return new Corpus(corpus.documents().stream().map(people::in).toList());
    }

    private Document in(Document document) {
        Map<Integer, Person> people = new LinkedHashMap<>();
        for (int more = 1 + random.nextInt(MOST); more > 0; more--) {
            int number = random.nextInt(PEOPLE);
            people.putIfAbsent(number, person(number));
        }
        List<Person> all = List.copyOf(people.values());
        Metadata known = document.metadata();
        return new Document(document.id(), document.visibility(), new Metadata(known.title(), known.date(),
                known.concepts(), all, known.source()), spoken(document.passages(), all.getFirst().name()));
    }

    private static List<Passage> spoken(List<Passage> passages, String speaker) {
        List<Passage> spoken = new ArrayList<>();
        for (Passage passage : passages) {
            spoken.add(spoken.size() % 2 == 0 ? new Passage(passage.text(), passage.questionLength(), passage.page(),
                    passage.headings(), speaker, passage.metadata()) : passage);
        }
        return spoken;
    }

    private Person person(int number) {
        String family = FAMILY.get(number / GIVEN.size() % FAMILY.size())
                + ENDS.get(number / (GIVEN.size() * FAMILY.size()) % ENDS.size());
        Role role = List.of(Role.values()).get(random.nextInt(Role.values().length));
        return new Person(GIVEN.get(number % GIVEN.size()) + " " + family, role, "Sachbearbeitung", "Planungsamt",
                null, "Stadt " + number % CITIES, null, Provenance.rule("benchmark", null));
    }
}
