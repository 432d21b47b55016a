package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Documents of random words and random metadata, the same for the same seed. Each of them may know much, little or nothing of
/// itself.
public final class RandomDocuments {

    /// Words that the documents are made of, frequent ones first.
    public static final List<String> WORDS = List.of("Bürgerinnen", "Verfahren", "Stadt", "Beteiligung", "Hochwasser",
            "Deich",
            "Verkehr", "Fokusgruppe", "Wohnung", "Schule", "Jugendliche", "Haushalt", "Planung", "Nachbarschaft",
            "Straßenbahn", "Einfamilienhaus", "Quartier", "Runder", "Tisch", "Moderation", "Losverfahren",
            "Ausstellung");

    private final RandomGenerator random;

    private RandomDocuments(RandomGenerator random) {
        this.random = random;
    }

    /// That many documents.
    public static List<Document> of(RandomGenerator random, int count) {
        RandomDocuments documents = new RandomDocuments(random);
        List<Document> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.add(documents.document(number));
        }
        return all;
    }

    private Document document(int number) {
        Visibility visibility = List.of(Visibility.values()).get(random.nextInt(3));
        Draft draft = Draft.of("dokument-" + number, visibility, "Dokument " + number + ": " + words(3));
        if (random.nextInt(5) > 0) {
            draft.date(date());
        }
        for (VocabularyName vocabulary : VocabularyName.ofDocuments()) {
            int most = vocabulary == VocabularyName.KINDS ? 1 : 3;
            draft.about(vocabulary, concepts(vocabulary, random.nextInt(most + 1)));
        }
        for (int passages = 1 + random.nextInt(4); passages > 0; passages--) {
            draft.passage(Passage.of(words(5 + random.nextInt(120)) + ".").with(known()));
        }
        return draft.document();
    }

    private PassageMetadata known() {
        List<Experience> experiences = new ArrayList<>();
        for (String format : concepts(VocabularyName.FORMATS, random.nextInt(3))) {
            Status status = List.of(Status.values()).get(random.nextInt(Status.values().length));
            String city = random.nextInt(4) == 0 ? concepts(VocabularyName.CITIES, 1)[0] : null;
            experiences
                    .add(new Experience(format, status, city, null, null, null, Provenance.rule("status.cue", null)));
        }
        List<Derived<String>> topics = Stream.of(concepts(VocabularyName.TOPICS, random.nextInt(3)))
                .map(topic -> new Derived<>(topic, Provenance.rule("mention.label", null))).toList();
        return new PassageMetadata(Map.of(VocabularyName.TOPICS, topics), null, experiences);
    }

    private String date() {
        int year = 2008 + random.nextInt(18);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year);
            case 1 -> String.format(Locale.ROOT, "%d-%02d", year, month);
            default -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, 1 + random.nextInt(28));
        };
    }

    private String[] concepts(VocabularyName vocabulary, int count) {
        List<String> ids = new ArrayList<>(
                Network.vocabularies().get(vocabulary).concepts().stream().map(Concept::id).toList());
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            chosen.add(ids.remove(random.nextInt(ids.size())));
        }
        return chosen.toArray(String[]::new);
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2))));
        }
        return String.join(" ", words);
    }
}
