package de.erfahrungsschatz.api.office;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody says about a document that is handed in.
///
/// @param visibility who it is for
/// @param title null when the document itself shall say it
/// @param date null likewise
public record HandedIn(Visibility visibility, @Nullable String title, @Nullable DocumentDate date) {

    private static final int LONGEST_TITLE = 300;

    /// What a form says; empty when it does not say for whom the document is, or something that makes no sense.
    public static Optional<HandedIn> of(Map<String, List<String>> sent) {
        String title = one(sent, "title");
        String date = one(sent, "date");
        Optional<DocumentDate> read = DocumentDate.parse(date);
        boolean sensible = title.length() <= LONGEST_TITLE && (date.isEmpty() || read.isPresent());
        return Arrays.stream(Visibility.values())
                .filter(visibility -> visibility.label().equals(one(sent, "visibility")))
                .filter(_ -> sensible).findFirst()
                .map(visibility -> new HandedIn(visibility, title.isEmpty() ? null : title, read.orElse(null)));
    }

    /// The same as a sidecar.
    public String sidecar() {
        return "visibility: " + visibility.label() + "\n"
                + (title == null ? "" : "title: " + YamlScalar.of(title) + "\n")
                + (date == null ? "" : "date: " + date + "\n");
    }

    private static String one(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().map(String::strip).findFirst().orElse("");
    }
}
