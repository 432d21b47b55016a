package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.text.Spelling;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be said about a document in a sidecar.
public enum Field {
    TITLE("Titel"),
    DATE("Datum"),
    KIND("Dokumentart"),
    CITIES("Stadt"),
    TOPICS("Thema"),
    FORMATS("Format"),
    GROUPS("Zielgruppe"),
    VISIBILITY("Sichtbarkeit");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /// The key in the sidecar: `title`, `date` …
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The German name.
    public String label() {
        return label;
    }

    /// The field of that key.
    ///
    /// @throws ReviewRefusedException with the nearest key when there is none
    public static Field of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst()
                .orElseThrow(() -> new ReviewRefusedException("Das Feld \"" + key + "\" gibt es nicht. " + meant(key)));
    }

    private static String meant(String key) {
        List<String> keys = Arrays.stream(values()).map(Field::key).toList();
        return Spelling.nearest(key, keys).map(near -> "Ist \"" + near + "\" gemeint?")
                .orElse("Es gibt: " + keys.stream().collect(Collectors.joining(", ")) + ".");
    }

    /// Whether several values may be given.
    boolean isList() {
        return vocabulary().isPresent() && this != KIND;
    }

    /// Where the ids come from that are its values; empty where it has no ids.
    Optional<VocabularyName> vocabulary() {
        return switch (this) {
            case KIND -> Optional.of(VocabularyName.KINDS);
            case CITIES -> Optional.of(VocabularyName.CITIES);
            case TOPICS -> Optional.of(VocabularyName.TOPICS);
            case FORMATS -> Optional.of(VocabularyName.FORMATS);
            case GROUPS -> Optional.of(VocabularyName.GROUPS);
            case TITLE, DATE, VISIBILITY -> Optional.empty();
        };
    }
}
