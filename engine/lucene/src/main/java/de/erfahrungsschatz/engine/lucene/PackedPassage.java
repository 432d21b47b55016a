package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;

/// A passage as the index keeps it: packed by LZ4 with a preset dictionary of frequent German and of what every passage is written with;
/// a passage alone is too short to repeat itself. Its text can be looked at without making a passage of it.
///
/// For one thread: it holds the passage that was unpacked last.
final class PackedPassage {

    private static final String RESOURCE = "frequent-words.txt";
    /// What most passages have beside their text.
    private static final PassageRest USUAL = PassageRest.of(Passage.of("-"));
    private static final byte[] USUAL_JSON = Json.write(USUAL);
    private static final byte[] DICTIONARY = dictionary();

    private BinaryDocValues values = DocValues.emptyBinary();
    private byte[] unpacked = Arrays.copyOf(DICTIONARY, DICTIONARY.length + 4_096);
    private int textLength;
    private int length;

    /// Tells whether what was packed by another program can be unpacked by this one.
    static String fingerprint() {
        CRC32 sum = new CRC32();
        sum.update(DICTIONARY);
        return Long.toHexString(sum.getValue());
    }

    /// Packs a passage: first its text, then the rest of it as JSON.
    static BytesRef pack(Passage passage) {
        byte[] text = passage.text().getBytes(StandardCharsets.UTF_8);
        byte[] rest = Json.write(PassageRest.of(passage));
        int length = text.length + rest.length;
        byte[] all = Arrays.copyOf(DICTIONARY, DICTIONARY.length + length);
        System.arraycopy(text, 0, all, DICTIONARY.length, text.length);
        System.arraycopy(rest, 0, all, DICTIONARY.length + text.length, rest.length);
        ByteBuffersDataOutput packed = new ByteBuffersDataOutput();
        try {
            packed.writeVInt(text.length);
            packed.writeVInt(length);
            LZ4.compressWithDictionary(all, 0, DICTIONARY.length, length, packed, new LZ4.HighCompressionHashTable());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return new BytesRef(packed.toArrayCopy());
    }

    /// Turns to the passages of a segment.
    void open(Segment segment) throws IOException {
        values = DocValues.getBinary(segment.reader(), Schema.PASSAGE);
    }

    /// Unpacks a passage of the segment. Passages are read in order.
    ///
    /// @throws CorruptIndexException when there is none
    void read(int number) throws IOException {
        if (!values.advanceExact(number)) {
            throw new CorruptIndexException("No passage at " + number, values.toString());
        }
        unpack(values.binaryValue());
    }

    /// Unpacks what was packed.
    void unpack(BytesRef packed) throws IOException {
        ByteArrayDataInput input = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        textLength = input.readVInt();
        length = input.readVInt();
        int needed = DICTIONARY.length + length;
        if (unpacked.length < needed) {
            unpacked = Arrays.copyOf(DICTIONARY, needed);
        }
        LZ4.decompress(input, length, unpacked, DICTIONARY.length);
    }

    /// The text in UTF-8, until another passage is unpacked.
    BytesRef text() {
        return new BytesRef(unpacked, DICTIONARY.length, textLength);
    }

    /// What else was packed, as JSON in UTF-8, until another passage is unpacked.
    BytesRef packedRest() {
        return new BytesRef(unpacked, DICTIONARY.length + textLength, length - textLength);
    }

    /// The whole passage.
    Passage passage() {
        String text = new String(unpacked, DICTIONARY.length, textLength, StandardCharsets.UTF_8);
        return rest().with(text);
    }

    /// What is known about the passage beside its words.
    PassageMetadata metadata() {
        return rest().metadata();
    }

    private PassageRest rest() {
        int start = DICTIONARY.length + textLength;
        int end = DICTIONARY.length + length;
        boolean usual = Arrays.equals(unpacked, start, end, USUAL_JSON, 0, USUAL_JSON.length);
        return usual ? USUAL : Json.passageRest(new BytesRef(unpacked, start, end - start));
    }

    private static byte[] dictionary() {
        try (InputStream stream = PackedPassage.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + RESOURCE);
            }
            String words = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).reduce("", (all, line) -> all + " " + line);
            String usual = new String(USUAL_JSON, StandardCharsets.UTF_8);
            return (words + " " + usual).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
