package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.run.SingleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes what was understood of a file for people.
final class InspectionText {

    private static final Map<VocabularyName, String> NAMES = Map.of(VocabularyName.CITIES, "Stadt",
            VocabularyName.TOPICS, "Thema", VocabularyName.FORMATS, "Format", VocabularyName.KINDS, "Dokumentart",
            VocabularyName.GROUPS, "Zielgruppe");
    private static final String KNOWN = "     → ";

    private final Vocabularies vocabularies;
    private final List<String> lines = new ArrayList<>();

    private InspectionText(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    static String of(SingleFile read, Vocabularies vocabularies) {
        InspectionText text = new InspectionText(vocabularies);
        read.readings().forEach(text::source);
        read.documents().forEach(text::document);
        return text.lines.stream().map(Visible::of).collect(Collectors.joining(System.lineSeparator()));
    }

    private void source(Reading reading) {
        lines.add(reading.path() + ": " + Tally.label(reading.result().name().toLowerCase(Locale.ROOT)));
        String why = reading.why();
        if (why != null) {
            why.lines().forEach(line -> lines.add("  " + line));
        }
        reading.warnings().forEach(warning -> lines.add("  Hinweis: " + warning));
    }

    private void document(Document document) {
        lines.add("");
        lines.add("Dokument " + document.id() + " (" + document.visibility().label() + ", "
                + document.metadata().source().mediaType()
                + (document.metadata().source().fragment() ? ", Fragment" : "") + ")");
        field("Titel", List.of(document.metadata().title()), Function.identity());
        Derived<?> date = document.metadata().date();
        field("Datum", date == null ? List.of() : List.of(date), Object::toString);
        optional("Stand", document.metadata().state(),
                state -> state == DocumentState.DRAFT ? "Entwurf" : "Endfassung");
        optional("Gültig bis", document.metadata().validUntil(), DocumentDate::toString);
        for (VocabularyName name : VocabularyName.ofDocuments()) {
            field(NAMES.getOrDefault(name, name.label()),
                    document.metadata().concepts().getOrDefault(name, List.of()),
                    id -> vocabularies.get(name).label(id) + " [" + id + "]");
        }
        document.metadata().people().forEach(person -> lines.add(label("Person") + describe(person)));
        lines.add("  Abschnitte: " + document.passages().size());
        for (int i = 0; i < document.passages().size(); i++) {
            passage(i + 1, document.passages().get(i));
        }
    }

    private <T> void field(String name, List<? extends Derived<? extends T>> values,
            Function<? super T, String> shown) {
        if (values.isEmpty()) {
            lines.add(label(name) + "ohne Angabe");
        }
        for (Derived<? extends T> value : values) {
            lines.add(label(name) + shown.apply(value.value()) + "  (" + origin(value.provenance()) + ")");
        }
    }

    /// What few documents say is not missed in the others.
    private <T> void optional(String name, @Nullable Derived<T> value, Function<T, String> shown) {
        if (value != null) {
            field(name, List.of(value), shown);
        }
    }

    private static String label(String name) {
        return String.format(Locale.GERMANY, "  %-12s ", name + ":");
    }

    private static String origin(Provenance provenance) {
        String said = switch (provenance.origin()) {
            case RULE -> "Regel ";
            case FOLDER -> "Ordnervorgabe ";
            case SIDECAR -> "Begleitdatei ";
        };
        return said + provenance.rule() + (provenance.quote() == null ? "" : ": „" + provenance.quote() + "“");
    }

    private static String describe(Person person) {
        String behind = Stream.of(person.function(), person.office(), person.organisation(), city(person))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        Person.Attendance attendance = person.attendance();
        return person.name() + (behind.isEmpty() ? "" : ", " + behind) + "  (" + InGerman.of(person.role())
                + (attendance == null ? "" : ", " + InGerman.of(attendance)) + "; " + origin(person.provenance())
                + ")";
    }

    /// The city, where the name of the organisation does not hold it already.
    private static @Nullable String city(Person person) {
        String organisation = person.organisation();
        String city = person.city();
        return city != null && organisation != null && organisation.endsWith(city) ? null : city;
    }

    private void passage(int number, Passage passage) {
        List<String> about = new ArrayList<>();
        if (passage.page() != null) {
            about.add("Seite " + passage.page());
        }
        if (passage.speaker() != null) {
            about.add("es spricht " + passage.speaker());
        }
        if (!passage.headings().isEmpty()) {
            about.add(String.join(" › ", passage.headings()));
        }
        Derived<String> city = passage.metadata().city();
        if (city != null) {
            about.add("spricht über: " + vocabularies.get(VocabularyName.CITIES).label(city.value()));
        }
        lines.add("  " + number + ". " + String.join(" · ", about));
        if (passage.questionLength() > 0) {
            indented("Frage: ", passage.text().substring(0, passage.questionLength()));
        }
        indented("", passage.text().substring(passage.questionLength()).strip());
        known(passage.metadata());
    }

    private void known(PassageMetadata known) {
        known.mentions().forEach((name, values) -> lines.add(KNOWN + NAMES.getOrDefault(name, name.label())
                + ", erwähnt: " + values.stream().map(value -> vocabularies.get(name).label(value.value()))
                        .collect(Collectors.joining(", "))));
        known.experiences().forEach(experience -> lines.add(KNOWN + describe(experience)));
    }

    private String describe(Experience experience) {
        String city = experience.city();
        String besides = Stream.of(city == null ? null : vocabularies.get(VocabularyName.CITIES).label(city),
                experience.participants(), experience.duration(), experience.cost()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return vocabularies.get(VocabularyName.FORMATS).label(experience.format()) + ": "
                + experience.status().german() + (besides.isEmpty() ? "" : ", " + besides) + "  ("
                + origin(experience.provenance()) + ")";
    }

    private void indented(String before, String text) {
        text.lines().filter(line -> !line.isBlank()).map(line -> "     " + before + line).forEach(lines::add);
    }
}
