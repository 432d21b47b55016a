package de.erfahrungsschatz.api.overview;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/// What passages tell, made short. Hamm (with Heessen and Mitte) and Kiel are members of the network, Ulm is not.
final class Tales {

    static final Vocabularies VOCABULARIES = new Vocabularies(List.of(
            new Vocabulary(VocabularyName.CITIES, List.of(concept("hamm", null, true),
                    concept("hamm-heessen", "hamm", false), concept("hamm-mitte", "hamm", false),
                    concept("kiel", null, true), concept("ulm", null, false))),
            new Vocabulary(VocabularyName.FORMATS, List.of(concept("deliberation", null, false),
                    concept("buergerrat", "deliberation", false), concept("planspiel", null, false))),
            new Vocabulary(VocabularyName.TOPICS, List.of(concept("wohnen", null, false),
                    concept("wohnen-alter", "wohnen", false), concept("verkehr", null, false)))));

    private static final List<String> CITIES = List.of("hamm", "hamm-heessen", "kiel", "ulm");
    private static final List<String> FORMATS = List.of("deliberation", "buergerrat", "planspiel");
    private static final List<String> TOPICS = List.of("wohnen", "wohnen-alter", "verkehr");

    private Tales() {}

    /// A passage of an undated document about those cities that gives an experience to none of them.
    static ReportedExperience tale(List<String> cities, String format, Status status) {
        return tale("blatt", null, cities, List.of(), format, status, null);
    }

    /// A passage of an undated document about a city that gives an experience to another.
    static ReportedExperience taleOf(String city, String documentsCity, String format, Status status) {
        return tale("blatt", null, List.of(documentsCity), List.of(), format, status, city);
    }

    /// A passage of a document of that year about one city and topic.
    static ReportedExperience tale(String year, String city, String topic, String format, Status status) {
        return tale("blatt-" + year, year, List.of(city), List.of(topic), format, status, null);
    }

    static ReportedExperience tale(String id, @Nullable String date, List<String> cities, List<String> topics,
            String format,
            Status status, @Nullable String city) {
        return new ReportedExperience(new DocumentId(id), "Titel",
                date == null ? null : DocumentDate.parse(date).orElseThrow(),
                cities, topics, 0, List.of(), List.of(),
                new Experience(format, status, city, null, null, null, Provenance.rule("status.sentence", null)));
    }

    static Experiences experiences(ReportedExperience... evidence) {
        return Experiences.of(List.of(evidence), VOCABULARIES);
    }

    /// As many passages as asked for, of documents about none to three cities.
    static List<ReportedExperience> random(Random random, int count) {
        List<ReportedExperience> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String date = random.nextInt(5) == 0 ? null : Integer.toString(2010 + random.nextInt(6));
            all.add(tale("blatt-" + random.nextInt(40), date, some(CITIES, random), some(TOPICS, random),
                    any(FORMATS, random), any(List.of(Status.values()), random),
                    random.nextInt(4) == 0 ? any(CITIES, random) : null));
        }
        return all;
    }

    static Selection selection(Random random) {
        return new Selection(random.nextBoolean() ? any(CITIES, random) : null,
                random.nextBoolean() ? any(FORMATS, random) : null, random.nextBoolean() ? any(TOPICS, random) : null,
                random.nextBoolean() ? 2010 + random.nextInt(3) : null,
                random.nextBoolean() ? 2013 + random.nextInt(3) : null);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> some(List<String> values, Random random) {
        return values.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    private static Concept concept(String id, @Nullable String broader, boolean member) {
        List<String> weak = id.startsWith("hamm-") ? List.of(id.substring("hamm-".length())) : List.of();
        return new Concept(id, id, List.of(), List.of(), weak, List.of(), broader, null, null, member, null);
    }
}
