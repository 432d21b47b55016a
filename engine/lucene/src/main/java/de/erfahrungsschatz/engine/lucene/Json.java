package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.BytesRef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// The values that the index keeps, as JSON that is read as strictly as it was written: a key too many or too few means that it was
/// written by another version, which the [Passport] should have told.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    private static final ObjectReader DOCUMENT = MAPPER.readerFor(StoredDocument.class);
    private static final ObjectReader PASSAGE_REST = MAPPER.readerFor(PassageRest.class);
    private static final ObjectReader PATHS = MAPPER.readerForListOf(String.class);
    private static final ObjectReader CONCEPTS = MAPPER
            .readerFor(new TypeReference<Map<VocabularyName, List<Concept>>>() {});

    private Json() {}

    static byte[] write(StoredDocument document) {
        return MAPPER.writeValueAsBytes(document);
    }

    static byte[] write(PassageRest passage) {
        return MAPPER.writeValueAsBytes(passage);
    }

    static BytesRef write(List<String> paths) {
        return new BytesRef(MAPPER.writeValueAsBytes(paths));
    }

    static List<String> paths(BytesRef json) {
        return PATHS.readValue(json.bytes, json.offset, json.length);
    }

    static String write(Vocabularies vocabularies) {
        Map<VocabularyName, Collection<Concept>> concepts = new EnumMap<>(VocabularyName.class);
        for (VocabularyName name : VocabularyName.values()) {
            concepts.put(name, vocabularies.get(name).concepts());
        }
        return MAPPER.writeValueAsString(concepts);
    }

    static StoredDocument document(BytesRef json) {
        return DOCUMENT.readValue(json.bytes, json.offset, json.length);
    }

    static PassageRest passageRest(BytesRef json) {
        return PASSAGE_REST.readValue(json.bytes, json.offset, json.length);
    }

    static Vocabularies vocabularies(String json) {
        Map<VocabularyName, List<Concept>> concepts = CONCEPTS.readValue(json);
        List<Vocabulary> vocabularies = new ArrayList<>();
        concepts.forEach((name, entries) -> vocabularies.add(new Vocabulary(name, entries)));
        return new Vocabularies(vocabularies);
    }
}
