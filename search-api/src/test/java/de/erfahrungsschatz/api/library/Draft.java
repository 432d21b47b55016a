package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Provenance.Origin;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document while it is being written. What is not said stays unknown.
public final class Draft {

    private final String id;
    private final Visibility visibility;
    private final String title;
    private final Map<VocabularyName, List<Derived<String>>> concepts = new EnumMap<>(VocabularyName.class);
    private final List<Person> people = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable DocumentDate date;
    private boolean fragment;
    private @Nullable Source source;

    private Draft(String id, Visibility visibility, String title) {
        this.id = id;
        this.visibility = visibility;
        this.title = title;
    }

    public static Draft of(String id, Visibility visibility, String title) {
        return new Draft(id, visibility, title);
    }

    public Draft date(String iso) {
        date = DocumentDate.parse(iso).orElseThrow();
        return this;
    }

    public Draft about(VocabularyName vocabulary, String... ids) {
        for (String concept : ids) {
            concepts.computeIfAbsent(vocabulary, _ -> new ArrayList<>()).add(
                    new Derived<>(concept, new Provenance(Origin.SIDECAR, vocabulary.label(), null)));
        }
        return this;
    }

    public Draft kind(String kind) {
        return about(VocabularyName.KINDS, kind);
    }

    public Draft city(String... cities) {
        return about(VocabularyName.CITIES, cities);
    }

    public Draft topic(String... topics) {
        return about(VocabularyName.TOPICS, topics);
    }

    public Draft person(Person person) {
        people.add(person);
        return this;
    }

    public Draft fragment() {
        fragment = true;
        return this;
    }

    /// Read from another file than one that is called after it.
    public Draft source(Source read) {
        source = read;
        return this;
    }

    public Draft passage(String text) {
        return passage(Passage.of(text));
    }

    public Draft passage(Passage passage) {
        passages.add(passage);
        return this;
    }

    public Document document() {
        Derived<String> derivedTitle = new Derived<>(title, Provenance.rule("title.heading", title));
        Derived<DocumentDate> derivedDate = date == null ? null : new Derived<>(date,
                new Provenance(Origin.FOLDER, "date", null));
        String path = visibility == Visibility.PUBLIC ? null : "netzwerk/" + id + ".pdf";
        Metadata metadata = new Metadata(derivedTitle, derivedDate, concepts, people,
                source == null ? new Source(path, "application/pdf", 0, fragment) : source);
        return new Document(new DocumentId(id), visibility, metadata, passages);
    }
}
