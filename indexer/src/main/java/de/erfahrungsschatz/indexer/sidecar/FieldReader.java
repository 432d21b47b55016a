package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.text.Spelling;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the keys of a statement and notes everything that is wrong with them.
final class FieldReader {

    private static final String KIND = "kind";
    private static final String PEOPLE = "people";
    private static final String DISTRICTS = "districts";

    private final YamlFields fields;
    private final Vocabularies vocabularies;
    private final String file;
    private final List<Problem> problems;

    FieldReader(YamlFields fields, Vocabularies vocabularies, String file, List<Problem> problems) {
        this.fields = fields;
        this.vocabularies = vocabularies;
        this.file = file;
        this.problems = problems;
    }

    Statement statement() {
        return new Statement(fields.text("title").orElse(null), date(), state(), validUntil(), concepts(),
                districts(), people(), visibility(), id());
    }

    @Nullable
    DocumentDate date() {
        return date("date");
    }

    @Nullable
    DocumentState state() {
        return fields.value("state", DocumentState::of, String.join(", ", DocumentState.labels())).orElse(null);
    }

    @Nullable
    DocumentDate validUntil() {
        return date("valid-until");
    }

    @Nullable
    Visibility visibility() {
        return fields.value("visibility", Visibility::of,
                Arrays.stream(Visibility.values()).map(Visibility::label).collect(Collectors.joining(", ")))
                .orElse(null);
    }

    Map<VocabularyName, List<String>> concepts() {
        Map<VocabularyName, List<String>> concepts = new EnumMap<>(VocabularyName.class);
        for (VocabularyName name : VocabularyName.ofDocuments()) {
            String key = key(name);
            if (fields.has(key)) {
                concepts.put(name, conceptIds(key, vocabularies.get(name)));
            }
        }
        if (concepts.getOrDefault(VocabularyName.KINDS, List.of()).size() > 1) {
            fields.problem(KIND, "Ein Dokument hat nur eine Art: Bitte eine auswählen.");
        }
        return concepts;
    }

    @Nullable
    List<String> districts() {
        return fields.has(DISTRICTS) ? fields.texts(DISTRICTS).stream().filter(this::isDistrict)
                .map(YamlNode.Scalar::text).distinct().toList() : null;
    }

    private boolean isDistrict(YamlNode.Scalar text) {
        Vocabulary cities = vocabularies.get(VocabularyName.CITIES);
        Optional<Concept> place = cities.find(text.text());
        boolean district = place.map(Concept::broader).isPresent();
        if (place.isEmpty()) {
            problems.add(new Problem(file, text.line(), unknownId(text.text(), cities)
                    + " Stadtteile kennt, wer sie in cities.yaml bei ihrer Stadt nennt (districts)."));
        } else if (!district) {
            problems.add(new Problem(file, text.line(), "\"" + text.text()
                    + "\" ist eine Stadt und kein Stadtteil: Bitte unter \"cities\" schreiben."));
        }
        return district;
    }

    private List<String> conceptIds(String key, Vocabulary vocabulary) {
        List<String> ids = new ArrayList<>();
        for (YamlNode.Scalar text : fields.texts(key)) {
            if (vocabulary.find(text.text()).isEmpty()) {
                problems.add(new Problem(file, text.line(), unknownId(text.text(), vocabulary)));
            } else if (!ids.contains(text.text())) {
                ids.add(text.text());
            }
        }
        return ids;
    }

    /// Of ids that are equally near, and of a name given in place of the id, that of the concept so named is meant.
    private static String unknownId(String text, Vocabulary vocabulary) {
        String start = "\"" + text + "\" steht nicht im Vokabular " + vocabulary.name().label() + ". ";
        Optional<String> named = vocabulary.concepts().stream()
                .filter(concept -> concept.prefLabel().equalsIgnoreCase(text)).map(Concept::id).findFirst();
        return named.or(() -> Spelling.nearest(text.toLowerCase(Locale.GERMAN),
                vocabulary.concepts().stream().map(Concept::id).toList()))
                .map(id -> start + "Ist \"" + id + "\" gemeint?")
                .orElse(start + "Gebraucht wird die Kennung (id) eines Eintrags.");
    }

    private @Nullable List<Person> people() {
        if (!fields.has(PEOPLE)) {
            return null;
        }
        List<Person> people = new ArrayList<>();
        for (YamlNode node : fields.items(PEOPLE)) {
            YamlFields person = YamlFields.of(node, file, problems);
            Person.Role role = person.value("role", label -> constant(Person.Role.values(), label),
                    labels(Person.Role.values())).orElse(Person.Role.MENTIONED);
            Optional<String> name = person.text("name");
            if (name.isEmpty()) {
                problems.add(new Problem(file, person.line(), "Dieser Person fehlt der Name (name)."));
            }
            people.add(new Person(name.orElse("?"), role, person.text("function").orElse(null),
                    person.text("office").orElse(null), person.text("organisation").orElse(null),
                    person.text("city").map(this::cityName).orElse(null), attendance(person),
                    new Provenance(Provenance.Origin.SIDECAR, PEOPLE, null)));
            person.rejectOthers();
        }
        return people;
    }

    private static Person.@Nullable Attendance attendance(YamlFields person) {
        return person.value("attendance", label -> constant(Person.Attendance.values(), label),
                labels(Person.Attendance.values())).orElse(null);
    }

    private @Nullable DocumentDate date(String key) {
        return fields.value(key, DocumentDate::parse,
                "ein Tag des Kalenders wie 2014-05-21, ein Monat wie 2014-05 oder ein Jahr wie 2014").orElse(null);
    }

    /// A person's city may be written as in the document or by its id.
    private String cityName(String text) {
        return vocabularies.get(VocabularyName.CITIES).label(text);
    }

    private @Nullable DocumentId id() {
        return fields.value("id", text -> Optional.of(text).filter(DocumentId::isValid).map(DocumentId::new),
                "3 bis 64 Kleinbuchstaben, Ziffern und innere Bindestriche").orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String label) {
        return Arrays.stream(constants).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(label)).findFirst();
    }

    private static String labels(Enum<?>[] constants) {
        return Arrays.stream(constants).map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String key(VocabularyName name) {
        return name == VocabularyName.KINDS ? KIND : name.label();
    }
}
