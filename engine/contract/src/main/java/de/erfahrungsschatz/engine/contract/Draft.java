package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A document being written. Members-only, undated and about nothing in particular unless something else is said.
public final class Draft {

    private final String id;
    private String title;
    private Visibility visibility = Visibility.MEMBERS;
    private @Nullable Derived<DocumentDate> date;
    private final Map<VocabularyName, List<Derived<String>>> concepts = new EnumMap<>(VocabularyName.class);
    private final List<Person> people = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private Draft(String id) {
        this.id = id;
        this.title = id;
    }

    /// A document of that id, which is its title too.
    public static Draft of(String id) {
        return new Draft(id);
    }

    public Draft title(String words) {
        title = words;
        return this;
    }

    public Draft visibility(Visibility chosen) {
        visibility = chosen;
        return this;
    }

    /// Dates it: `2021`, `2021-05` or `2021-05-21`.
    public Draft date(String iso) {
        date = DocumentDate.parse(iso).map(day -> new Derived<>(day, Provenance.rule("date.text", iso))).orElseThrow();
        return this;
    }

    /// Adds concepts it is about.
    public Draft about(VocabularyName vocabulary, String... ids) {
        List<Derived<String>> list = concepts.computeIfAbsent(vocabulary, _ -> new ArrayList<>());
        for (String concept : ids) {
            list.add(new Derived<>(concept, new Provenance(Provenance.Origin.SIDECAR, vocabulary.label(), null)));
        }
        return this;
    }

    public Draft person(Person person) {
        people.add(person);
        return this;
    }

    /// Adds a passage of plain text.
    public Draft says(String text) {
        return passage(Passage.of(text));
    }

    /// Adds a passage under headings, outermost first.
    public Draft says(String text, String... headings) {
        return passage(new Passage(text, 0, null, List.of(headings), null));
    }

    /// Adds a passage that tells of a dialogue format.
    ///
    /// @param city the id of the city that has the experience; null for the document's own
    public Draft tells(String text, String format, Status status, @Nullable String city) {
        Experience experience = new Experience(format, status, city, null, null, null,
                Provenance.rule("status.cue", text));
        return passage(Passage.of(text).with(new PassageMetadata(Map.of(), null, List.of(experience))));
    }

    public Draft passage(Passage passage) {
        passages.add(passage);
        return this;
    }

    /// The finished document; one without passages says its title.
    public Document done() {
        List<Passage> words = passages.isEmpty() ? List.of(Passage.of(title)) : passages;
        Metadata metadata = new Metadata(new Derived<>(title, Provenance.rule("title.first-heading", title)), date,
                concepts, people, new Source(null, "text/plain", 0, false));
        return new Document(new DocumentId(id), visibility, metadata, words);
    }
}
