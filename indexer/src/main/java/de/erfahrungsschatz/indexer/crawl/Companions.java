package de.erfahrungsschatz.indexer.crawl;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of files that speak of other files.
public final class Companions {

    private static final Pattern YAML = Pattern.compile("(.+)\\.ya?ml");
    private static final String FOLDER = "_folder";
    private static final String PREVIOUS = ".yaml.bak";

    private Companions() {}

    /// The name of the file that a sidecar of this name speaks of; empty when the name is not that of a sidecar.
    ///
    /// `.yml` and capitals are understood as well, for a sidecar that is overlooked would leave its document unprotected.
    static Optional<String> subject(String fileName) {
        Matcher yaml = YAML.matcher(fileName.toLowerCase(Locale.ROOT));
        return yaml.matches() ? Optional.of(fileName.substring(0, yaml.end(1))) : Optional.empty();
    }

    /// Whether a file of this name holds the defaults of its folder.
    static boolean isFolderDefaults(String fileName) {
        return subject(fileName).filter(FOLDER::equalsIgnoreCase).isPresent();
    }

    /// Whether a file of this name is a sidecar as it was before it was changed: kept for people, and no document.
    static boolean isPreviousVersion(String fileName) {
        return fileName.endsWith(PREVIOUS);
    }

    /// Whether a companion ends as it should; one that does not is recognised but refused.
    public static boolean isWellNamed(String fileName) {
        return fileName.endsWith(".yaml");
    }
}
