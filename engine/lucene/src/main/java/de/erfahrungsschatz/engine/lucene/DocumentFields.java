package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.text.Sketch;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/// Turns a document into the block of Lucene documents that [Schema] describes.
final class DocumentFields {

    private final Vocabularies vocabularies;
    private final List<String> members;

    /// @param vocabularies say which concepts stand above those of a document, and what its cities are called
    DocumentFields(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        this.members = vocabularies.get(VocabularyName.CITIES).concepts().stream().filter(Concept::member)
                .flatMap(DocumentFields::names).toList();
    }

    /// The fields of every passage, in order.
    List<List<IndexableField>> of(Document document) {
        List<List<IndexableField>> block = new ArrayList<>();
        for (Passage passage : document.passages()) {
            block.add(passage(document, passage));
        }
        block.getFirst().addAll(whole(document));
        Sketch.of(document.passages().stream().map(Passage::text)).ifPresent(sketch -> block.getFirst()
                .add(new BinaryDocValuesField(Schema.SKETCH, new BytesRef(sketch.bytes()))));
        NamesFound.in(document)
                .forEach(name -> block.getFirst().add(new StringField(Schema.NAMES, name, Field.Store.NO)));
        PhraseReader.of(document).forEach(
                phrase -> block.getFirst().add(new StringField(Schema.PHRASES, phrase.encoded(), Field.Store.NO)));
        return block;
    }

    private List<IndexableField> passage(Document document, Passage passage) {
        List<IndexableField> fields = new ArrayList<>();
        fields.add(new StringField(Schema.ID, document.id().value(), Field.Store.NO));
        fields.addAll(words(passage.text()));
        for (int times = 0; times < Weights.HEADING; times++) {
            passage.headings().forEach(heading -> fields.add(new Field(Schema.TEXT, heading, Schema.TEXT_TYPE)));
        }
        passage.headings().forEach(heading -> fields.addAll(besides(heading)));
        fields.add(new BinaryDocValuesField(Schema.PASSAGE, PackedPassage.pack(passage)));
        if (passage.questionLength() > 0) {
            fields.addAll(question(document.metadata(), passage));
        }
        return fields;
    }

    /// The words of a text in every way in which they are looked for.
    private static List<IndexableField> words(String text) {
        List<IndexableField> fields = new ArrayList<>();
        fields.add(new Field(Schema.TEXT, text, Schema.TEXT_TYPE));
        fields.addAll(besides(text));
        return fields;
    }

    private static List<IndexableField> besides(String text) {
        return List.of(new Field(Schema.INSIDE, text, Schema.TEXT_TYPE),
                new Field(Schema.FORM, text, Schema.FORM_TYPE), new Field(Schema.ROOT, text, Schema.ROOT_TYPE));
    }

    private List<IndexableField> question(Metadata metadata, Passage passage) {
        String question = passage.text().substring(0, passage.questionLength());
        QuestionWords words = QuestionWords.of(QuestionText.of(question, names(metadata, passage)));
        List<IndexableField> fields = new ArrayList<>();
        if (words.areEnough()) {
            words.terms().forEach(term -> fields.add(new StringField(Schema.QUESTION, term, Field.Store.NO)));
            fields.add(new BinaryDocValuesField(Schema.QUESTION_WORDS, new BytesRef(words.encoded())));
        }
        return fields;
    }

    /// Who and which city may be asked, by their names.
    private Set<String> names(Metadata metadata, Passage passage) {
        Set<String> names = new LinkedHashSet<>(members);
        Stream.concat(metadata.conceptIds(VocabularyName.CITIES).stream(),
                passage.metadata().mentioned(VocabularyName.CITIES).stream())
                .flatMap(id -> vocabularies.get(VocabularyName.CITIES).find(id).stream())
                .flatMap(DocumentFields::names).forEach(names::add);
        metadata.people().forEach(person -> names.add(person.name()));
        return names;
    }

    private static Stream<String> names(Concept city) {
        return Stream.concat(Stream.of(city.prefLabel()), city.altLabels().stream());
    }

    /// Who is interviewed is told before the first question, in no passage; the index holds these words with the first one.
    ///
    /// @param people by whom the document is found
    static Stream<String> introductions(List<Person> people) {
        return people.stream().filter(person -> person.role() == Person.Role.INTERVIEWEE)
                .flatMap(DocumentFields::introduction);
    }

    private static Stream<String> introduction(Person person) {
        return Stream.of(person.name(), person.function(), person.office(), person.organisation())
                .filter(Objects::nonNull);
    }

    private static List<IndexableField> names(List<Person> people, String field) {
        return people.stream().flatMap(DocumentFields::spellings)
                .<IndexableField>map(name -> new Field(field, name, Schema.FORM_TYPE)).toList();
    }

    /// A double name is found by either part.
    private static Stream<String> spellings(Person person) {
        String apart = person.name().replace('-', ' ');
        return apart.equals(person.name()) ? Stream.of(apart) : Stream.of(person.name(), apart);
    }

    private List<IndexableField> whole(Document document) {
        Metadata metadata = document.metadata();
        String title = metadata.title().value();
        List<IndexableField> fields = new ArrayList<>();
        fields.add(new Field(Schema.TITLE, title, Schema.TITLE_TYPE));
        List<Person> people = SearchablePeople.of(document);
        introductions(people).forEach(words -> fields.addAll(words(words)));
        fields.add(new Field(Schema.TITLE_FORM, title, Schema.FORM_TYPE));
        fields.add(new Field(Schema.TITLE_ROOT, title, Schema.ROOT_TYPE));
        fields.add(new Field(Schema.TITLE_INSIDE, title, Schema.FORM_TYPE));
        fields.addAll(names(people, Schema.PEOPLE));
        fields.addAll(names(SearchablePeople.others(document, people), Schema.OTHER_PEOPLE));
        fields.add(new BinaryDocValuesField(Schema.LABEL, new BytesRef(title)));
        fields.add(new BinaryDocValuesField(Schema.KEY, new BytesRef(document.id().value())));
        int date = metadata.date() == null ? 0 : metadata.date().value().sortKey();
        fields.add(new NumericDocValuesField(Schema.DATE, date));
        List<Joint> experiences = Joint.of(document, vocabularies);
        for (FacetValue value : FacetValue.of(metadata, experiences, vocabularies)) {
            fields.add(new SortedSetDocValuesField(Schema.FACETS, new BytesRef(value.encoded())));
        }
        for (Joint experience : experiences) {
            fields.add(new SortedSetDocValuesField(Schema.EXPERIENCES, new BytesRef(experience.encoded())));
        }
        StoredDocument stored = new StoredDocument(document.id(), document.visibility(), metadata);
        fields.add(new BinaryDocValuesField(Schema.COPIES, Json.write(List.of())));
        fields.add(new BinaryDocValuesField(Schema.DOCUMENT, new BytesRef(Json.write(stored))));
        return fields;
    }
}
