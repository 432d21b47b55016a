package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Everything beside a file's content that its documents depend on, as one hash: this program, its settings, the vocabularies,
/// and who has withdrawn.
final class Settings {

    private final String common;
    private final Map<String, String> known = new HashMap<>();

    /// @param withdrawn the state of the ledger
    Settings(IndexerConfig config, Vocabularies vocabularies, String withdrawn) {
        StringBuilder all = new StringBuilder(program());
        all.append(config.functionalMailboxes()).append(config.extraction().maxFileBytes())
                .append(config.extraction().bearingOnAnswers()).append(config.recognition())
                .append(config.passwords().all()).append(withdrawn);
        for (VocabularyName name : VocabularyName.values()) {
            vocabularies.get(name).concepts().forEach(concept -> all.append(concept).append('\n'));
        }
        common = ContentHash.of(all.toString()).value();
    }

    /// The hash for one file. Most files are equal in this.
    String of(Heard heard, Visibility unstated) {
        return known.computeIfAbsent(heard.hash().value() + unstated, said -> ContentHash.of(common + said).value());
    }

    /// The hash of this program's jar: other rules make another jar, and the same sources make the same.
    private static String program() {
        try {
            Path place = Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(place) ? ContentHash.of(place).value() : "in development";
        } catch (IOException e) {
            throw new UncheckedIOException("Das Programm kann seine eigene Datei nicht lesen", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This program does not lie in a folder", e);
        }
    }
}
