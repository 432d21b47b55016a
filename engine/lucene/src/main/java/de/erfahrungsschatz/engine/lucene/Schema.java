package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Viewer;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// How a document lies in the index: its passages in reading order as one block of Lucene documents, what belongs to the whole
/// document on the first of them.
///
/// Nothing is a stored field: those are packed in blocks, and unpacking one for each passage shown took half the time of a search.
final class Schema {

    /// Rises whenever the meaning of a field changes.
    static final int VERSION = 8;

    /// The document id, on every passage: by it a document is found and replaced.
    static final String ID = "id";
    /// The words of a passage, then those of its headings; on the first passage also who is interviewed.
    static final String TEXT = "text";
    /// The same words once more in the forms in which they are written, folded; headings count once.
    static final String FORM = "form";
    /// The words inside those words: the constituents of compounds, the parts between hyphens.
    static final String INSIDE = "inside";
    /// What those words have in common with related ones: the first letters of their base forms. It finds nothing, but ranks.
    static final String ROOT = "root";
    /// The passage itself, as [PackedPassage] packs it.
    static final String PASSAGE = "passage";

    /// Each term of its question, on a passage that has one; see [QuestionWords].
    static final String QUESTION = "question";
    /// All of them once more, as [QuestionWords#encoded].
    static final String QUESTION_WORDS = "questionWords";

    /// The words of the title, on the first passage.
    static final String TITLE = "title";
    /// The same words in the forms in which they are written, folded, on the first passage.
    static final String TITLE_FORM = "titleForm";
    /// The words inside those words, on the first passage.
    static final String TITLE_INSIDE = "titleInside";
    /// What the words of the title have in common with related ones, on the first passage.
    static final String TITLE_ROOT = "titleRoot";
    /// The names of people by which everybody finds the document, in forms, on the first passage; hyphenated ones also in their parts.
    static final String PEOPLE = "people";
    /// The names of its other people, in the same way, which the public does not read; see [SearchablePeople].
    static final String OTHER_PEOPLE = "otherPeople";
    /// Id, visibility and metadata as JSON, on the first passage.
    static final String DOCUMENT = "document";
    /// Where the content lies too, as JSON, on the first passage; noted apart, because the document need not be put again for it.
    static final String COPIES = "copies";
    /// The date as [de.erfahrungsschatz.corpus.document.DocumentDate#sortKey], 0 when undated. Marks the first passage.
    static final String DATE = "date";
    /// All values of all facets, as [FacetValue#encoded], on the first passage.
    static final String FACETS = "facets";
    /// What the document tells of dialogue formats, each once, as [Joint#encoded], on the first passage.
    static final String EXPERIENCES = "experiences";
    /// The document id once more, to order by, on the first passage.
    static final String KEY = "key";
    /// The title to show, on the first passage.
    static final String LABEL = "label";

    /// Each of the people by whose name it is found, on the first passage; see [NamesFound].
    static final String NAMES = "names";
    /// Each of its phrases once, as [Phrase#encoded], on the first passage.
    static final String PHRASES = "phrases";

    /// A picture of its words, as [de.erfahrungsschatz.corpus.text.Sketch#bytes], on the first passage; none of a short document.
    static final String SKETCH = "sketch";

    static final FieldType TEXT_TYPE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    static final FieldType TITLE_TYPE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    static final FieldType FORM_TYPE = TITLE_TYPE;
    static final FieldType ROOT_TYPE = type(IndexOptions.DOCS_AND_FREQS);

    private static final Analyzer ANALYZER = new FieldAnalyzer();

    private Schema() {}

    /// The analysis of every field of words, when writing and when asking.
    static Analyzer analyzer() {
        return ANALYZER;
    }

    /// The fields of names by which a viewer finds documents.
    static List<String> people(Viewer viewer) {
        return switch (viewer) {
            case PUBLIC -> List.of(PEOPLE);
            case MEMBER, OFFICE -> List.of(PEOPLE, OTHER_PEOPLE);
        };
    }

    /// Whether the field stands once in a document, and not in each passage.
    static boolean isOfTitle(String field) {
        return switch (field) {
            case TITLE, TITLE_INSIDE, TITLE_FORM, TITLE_ROOT -> true;
            default -> false;
        };
    }

    /// The field of the words inside those of a field of words.
    static String inside(String field) {
        return field.equals(TITLE) ? TITLE_INSIDE : INSIDE;
    }

    /// The field of the forms of the words of a field.
    static String form(String field) {
        return field.equals(TITLE) ? TITLE_FORM : FORM;
    }

    /// The field of what the words of a field have in common with related ones.
    static String root(String field) {
        return field.equals(TITLE) ? TITLE_ROOT : ROOT;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
