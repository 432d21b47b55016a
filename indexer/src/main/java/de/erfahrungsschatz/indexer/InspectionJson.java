package de.erfahrungsschatz.indexer;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.run.SingleFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes what was understood of a file as JSON.
final class InspectionJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private InspectionJson() {}

    static String of(SingleFile read) {
        return JSON.writeValueAsString(new File(read.readings().stream().map(InspectionJson::source).toList(),
                read.documents().stream().map(InspectionJson::document).toList()));
    }

    private static Source source(Reading reading) {
        return new Source(reading.path(), lower(reading.result()), reading.reason(), reading.why(), reading.warnings());
    }

    private static DocumentView document(Document document) {
        var date = document.metadata().date();
        var source = document.metadata().source();
        return new DocumentView(document.id().value(), document.visibility().label(),
                source.path(), source.mediaType(), source.part(), source.fragment(),
                value(document.metadata().title()), date == null ? null : value(date),
                concepts(document.metadata().concepts()),
                document.metadata().people().stream().map(InspectionJson::person).toList(),
                document.passages().stream().map(InspectionJson::passage).toList());
    }

    private static Map<String, List<Value>> concepts(Map<VocabularyName, List<Derived<String>>> known) {
        Map<String, List<Value>> concepts = new LinkedHashMap<>();
        for (VocabularyName name : VocabularyName.values()) {
            concepts.put(name.label(),
                    known.getOrDefault(name, List.of()).stream().map(InspectionJson::value).toList());
        }
        return concepts;
    }

    private static Value value(Derived<?> derived) {
        return new Value(derived.value().toString(), lower(derived.provenance().origin()),
                derived.provenance().rule(), derived.provenance().quote());
    }

    private static PersonView person(Person person) {
        return new PersonView(person.name(), lower(person.role()), person.function(), person.office(), person.city());
    }

    private static PassageView passage(Passage passage) {
        return new PassageView(passage.page(), passage.headings(), passage.speaker(), passage.questionLength(),
                passage.text(), concepts(passage.metadata().mentions()),
                passage.metadata().experiences().stream().map(InspectionJson::experience).toList());
    }

    private static ExperienceView experience(Experience experience) {
        return new ExperienceView(experience.format(), experience.status().label(), experience.city(),
                experience.participants(), experience.duration(), experience.cost(), experience.provenance().rule(),
                experience.provenance().quote());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private record File(List<Source> sources, List<DocumentView> documents) {}

    private record Source(String path, String outcome, @Nullable String reason, @Nullable String why,
            List<String> warnings) {}

    private record DocumentView(String id, String visibility, @Nullable String path, String mediaType, int part,
            boolean fragment, Value title, @Nullable Value date, Map<String, List<Value>> concepts,
            List<PersonView> people, List<PassageView> passages) {}

    private record Value(String value, String origin, String rule, @Nullable String quote) {}

    private record PersonView(String name, String role, @Nullable String function, @Nullable String office,
            @Nullable String city) {}

    private record PassageView(@Nullable Integer page, List<String> headings, @Nullable String speaker,
            int questionLength, String text, Map<String, List<Value>> mentions, List<ExperienceView> experiences) {}

    private record ExperienceView(String format, String status, @Nullable String city, @Nullable String participants,
            @Nullable String duration, @Nullable String cost, String rule, @Nullable String quote) {}
}
