package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Hands out what a segment holds, of removed documents too.
final class SegmentDecoder {

    private final LeafReader segment;
    private final String place;
    private final Consumer<Trace> reader;
    /// Of each passage the document.
    private final @Nullable DocumentId[] owners;
    private final PackedPassage packed = new PackedPassage();

    SegmentDecoder(LeafReader segment, String place, Consumer<Trace> reader) {
        this.segment = segment;
        this.place = place;
        this.reader = reader;
        this.owners = new DocumentId[segment.maxDoc()];
    }

    void decode() throws IOException {
        learnOwners();
        for (FieldInfo field : segment.getFieldInfos()) {
            tell(field.name, field.name + " " + field.attributes());
            if (field.getIndexOptions() != IndexOptions.NONE) {
                terms(field);
            }
            switch (field.getDocValuesType()) {
                case BINARY, SORTED -> binary(field.name);
                case SORTED_SET -> sets(field.name);
                case NONE, NUMERIC, SORTED_NUMERIC -> {
                    // Numbers are no text.
                }
            }
        }
        stored();
    }

    private void learnOwners() throws IOException {
        TermsEnum ids = Terms.getTerms(segment, Schema.ID).iterator();
        for (BytesRef id = ids.next(); id != null; id = ids.next()) {
            DocumentId owner = new DocumentId(id.utf8ToString());
            PostingsEnum passages = ids.postings(null, PostingsEnum.NONE);
            for (int number = passages.nextDoc(); number != PostingsEnum.NO_MORE_DOCS; number = passages.nextDoc()) {
                owners[number] = owner;
            }
        }
    }

    private void terms(FieldInfo field) throws IOException {
        Terms all = Terms.getTerms(segment, field.name);
        TermsEnum terms = all.iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            BytesRef held = BytesRef.deepCopyOf(term);
            reader.accept(new Trace(at(field.name), text(held), () -> documents(all, held)));
        }
        if (all.hasPositions()) {
            new FieldWords(all, segment.maxDoc()).forEach((number, words) -> tell(number, field.name, words));
        }
    }

    private Set<DocumentId> documents(Terms all, BytesRef term) {
        Set<DocumentId> documents = new HashSet<>();
        try {
            TermsEnum terms = all.iterator();
            if (terms.seekExact(term)) {
                PostingsEnum passages = terms.postings(null, PostingsEnum.NONE);
                while (passages.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    documents.addAll(owner(passages.docID()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the index at " + place, e);
        }
        return documents;
    }

    private void binary(String field) throws IOException {
        BinaryDocValues values = DocValues.getBinary(segment, field);
        for (int number = values.nextDoc(); number != BinaryDocValues.NO_MORE_DOCS; number = values.nextDoc()) {
            BytesRef value = values.binaryValue();
            if (field.equals(Schema.PASSAGE)) {
                packed.unpack(value);
                tell(number, field, packed.text().utf8ToString());
                tell(number, field, text(packed.packedRest()));
            } else {
                tell(number, field, text(value));
            }
        }
    }

    private void sets(String field) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, field);
        for (long value = 0; value < values.getValueCount(); value++) {
            tell(field, text(values.lookupOrd(value)));
        }
    }

    private void stored() throws IOException {
        StoredFields fields = segment.storedFields();
        for (int number = 0; number < segment.maxDoc(); number++) {
            for (IndexableField field : fields.document(number)) {
                BytesRef bytes = field.binaryValue();
                tell(number, field.name(), bytes == null ? String.valueOf(field.stringValue()) : text(bytes));
            }
        }
    }

    private static String text(BytesRef bytes) {
        return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    }

    private void tell(String field, String text) {
        reader.accept(new Trace(at(field), text, Set::of));
    }

    private void tell(int number, String field, String text) {
        reader.accept(new Trace(at(field), text, () -> owner(number)));
    }

    private Set<DocumentId> owner(int number) {
        DocumentId owner = owners[number];
        return owner == null ? Set.of() : Set.of(owner);
    }

    private String at(String field) {
        return place + " " + field;
    }
}
