package de.erfahrungsschatz.api.config;

import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads the key `office` of the settings.
///
/// @param file that of the settings, from which paths start
/// @param fields its keys
/// @param problems where to collect what is wrong
record OfficeKeys(Path file, YamlFields fields, List<Problem> problems) {

    /// Null when the settings name no office.
    @Nullable
    OfficeSettings read() {
        return fields.node("office").map(this::settings).orElse(null);
    }

    private @Nullable OfficeSettings settings(YamlNode node) {
        YamlFields office = YamlFields.of(node, file.toString(), problems);
        Optional<Path> program = path(office, "program", Files::isExecutable, "ein Programm, das es gibt");
        Path settings = path(office, "settings", Files::isRegularFile, "eine Datei, die es gibt").orElse(null);
        Path inbox = path(office, "inbox", Files::isDirectory, "ein Ordner, den es gibt").orElse(null);
        office.rejectOthers();
        if (program.isEmpty()) {
            problems.add(new Problem(file.toString(), node.line(),
                    "Zu \"office\" gehört \"program\", der Pfad des Befehls erfahrungsschatz."));
            return null;
        }
        return new OfficeSettings(program.get(), settings, inbox);
    }

    private Optional<Path> path(YamlFields office, String key, Predicate<Path> fits, String expected) {
        return office.value(key, text -> Optional.of(file.toAbsolutePath().resolveSibling(text).normalize())
                .filter(fits), expected);
    }
}
