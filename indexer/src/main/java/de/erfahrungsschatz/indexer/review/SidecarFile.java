package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import de.erfahrungsschatz.corpus.yaml.YamlReader;
import de.erfahrungsschatz.corpus.yaml.YamlScalar;
import de.erfahrungsschatz.indexer.sidecar.Sidecar;
import de.erfahrungsschatz.indexer.sidecar.SidecarReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A sidecar that answers are written into. What is written is read again before it takes the place of the old one, strictly, as the
/// next run will; the old one stays beside it, with `.bak` at its end, and is empty where there was none.
final class SidecarFile {

    private static final String KEPT = ".bak";
    private static final String DOCUMENTS = "documents";

    private final Path file;
    private final SidecarReader reader;
    private final String before;
    private final Sidecar sidecar;

    private SidecarFile(Path file, SidecarReader reader, String before, Sidecar sidecar) {
        this.file = file;
        this.reader = reader;
        this.before = before;
        this.sidecar = sidecar;
    }

    /// Opens a sidecar; one that is not there is empty.
    ///
    /// @throws ReviewRefusedException with everything that is wrong in it
    static SidecarFile open(Path file, Vocabularies vocabularies) {
        SidecarReader reader = new SidecarReader(vocabularies);
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return new SidecarFile(file, reader, text, reader.sidecar(text, file.toString()));
        } catch (InvalidYamlException e) {
            throw new ReviewRefusedException("In der Begleitdatei stimmt etwas nicht; bitte zuerst berichtigen:\n"
                    + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("Die Begleitdatei " + file + " ist nicht lesbar", e);
        }
    }

    /// Whether there is a change that can be taken back.
    static boolean isUndoable(Path file) {
        return Files.exists(kept(file));
    }

    /// Takes the last change back, once.
    ///
    /// @throws ReviewRefusedException when there is none
    static void undo(Path file) {
        Path kept = kept(file);
        try {
            if (!Files.exists(kept)) {
                throw new ReviewRefusedException(
                        "An der Begleitdatei " + file + " ist keine Änderung zurückzunehmen.");
            }
            if (Files.size(kept) == 0) {
                Files.deleteIfExists(file);
                Files.delete(kept);
            } else {
                Files.move(kept, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Die Begleitdatei " + file + " lässt sich nicht schreiben", e);
        }
    }

    /// Where the sidecar lies as it was before the last change.
    static Path kept(Path file) {
        return file.resolveSibling(file.getFileName() + KEPT);
    }

    /// What it says so far.
    Sidecar sidecar() {
        return sidecar;
    }

    /// Writes answers that hold for the whole file.
    ///
    /// @throws ReviewRefusedException when they would not be understood
    void write(List<Answer> answers) {
        SidecarText text = SidecarText.of(before);
        Map<String, Object> expected = read(before);
        for (Answer answer : answers) {
            text = text.with(answer.field().key(), answer.yaml());
            expected.put(answer.field().key(), plain(answer));
        }
        replace(text.text(), expected);
    }

    /// The entry that speaks of one document of several in the file; empty when there is none.
    OptionalInt partOf(Document document) {
        return IntStream.range(0, sidecar.parts().size())
                .filter(part -> Place.begins(document, sidecar.parts().get(part).starts())).findFirst();
    }

    /// Writes answers into the entry of one document.
    ///
    /// @param part which of the entries, from 0
    /// @throws ReviewRefusedException when they would not be understood
    void write(int part, List<Answer> answers) {
        writeInto(SidecarText.of(before), parts(), part, answers);
    }

    /// Writes answers into a new entry.
    ///
    /// @param place where it says that the document begins
    /// @throws ReviewRefusedException when they would not be understood
    void add(Place place, List<Answer> answers) {
        List<Object> parts = parts();
        parts.add(Map.of("starts", place.words()));
        SidecarText text = SidecarText.of(before).withPart(YamlScalar.of(place.words()));
        writeInto(text, parts, parts.size() - 1, answers);
    }

    private void writeInto(SidecarText entries, List<Object> parts, int number, List<Answer> answers) {
        SidecarText text = entries;
        Map<String, Object> part = new LinkedHashMap<>();
        if (parts.get(number) instanceof Map<?, ?> old) {
            old.forEach((key, value) -> part.put(String.valueOf(key), value));
        }
        for (Answer answer : answers) {
            text = text.withInPart(number, answer.field().key(), answer.yaml());
            part.put(answer.field().key(), plain(answer));
        }
        parts.set(number, part);
        Map<String, Object> expected = read(before);
        expected.put(DOCUMENTS, parts);
        replace(text.text(), expected);
    }

    private List<Object> parts() {
        return new ArrayList<>(read(before).get(DOCUMENTS) instanceof List<?> list ? list : List.of());
    }

    private void replace(String text, Map<String, Object> expected) {
        if (!isAsExpected(text, expected)) {
            throw new ReviewRefusedException(
                    "Die Begleitdatei " + file + " ist anders geschrieben als üblich (ein Schlüssel"
                            + " je Zeile) und lässt sich hier nicht ändern: Bitte die Angabe von Hand eintragen.");
        }
        try {
            reader.sidecar(text, file.toString());
        } catch (InvalidYamlException e) {
            throw new ReviewRefusedException("So ginge die Angabe nicht:\n" + e.getMessage());
        }
        write(text);
    }

    private boolean isAsExpected(String text, Map<String, Object> expected) {
        try {
            return plain(YamlReader.parse(text, file.toString())).equals(expected);
        } catch (InvalidYamlException _) {
            return false;
        }
    }

    private void write(String text) {
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        try {
            Files.writeString(next, text);
            if (Files.exists(file)) {
                Files.copy(file, kept(file), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.write(kept(file), new byte[0]);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Begleitdatei " + file + " lässt sich nicht schreiben", e);
        }
    }

    private Map<String, Object> read(String text) {
        try {
            Map<String, Object> read = new LinkedHashMap<>();
            if (plain(YamlReader.parse(text, file.toString())) instanceof Map<?, ?> keys) {
                keys.forEach((key, value) -> read.put(String.valueOf(key), value));
            }
            return read;
        } catch (InvalidYamlException e) {
            throw new ReviewRefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static Object plain(Answer answer) {
        return answer.field().isList() || answer.values().isEmpty() ? answer.values() : answer.values().getFirst();
    }

    /// The node without its lines, so that equal ones are equal wherever they stand.
    private static Object plain(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar(int _, String text) -> text;
            case YamlNode.Sequence(int _, List<YamlNode> items) -> items.stream().map(SidecarFile::plain).toList();
            case YamlNode.Mapping(int _, Map<String, YamlNode> entries) -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                entries.forEach((key, value) -> plain.put(key, plain(value)));
                yield plain;
            }
        };
    }
}
