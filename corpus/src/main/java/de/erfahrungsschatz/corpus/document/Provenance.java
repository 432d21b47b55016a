package de.erfahrungsschatz.corpus.document;

import org.jspecify.annotations.Nullable;

/// Where a value came from.
///
/// @param origin who says so
/// @param rule the id of the rule (`kind.title-signal`) or the key in the sidecar (`cities`)
/// @param quote the words that the value was read from; null where no words stand behind it
public record Provenance(Origin origin, String rule, @Nullable String quote) {

    /// Who says so, in rising order of authority.
    public enum Origin {
        /// A rule over the text, the file name or the folder names.
        RULE,
        /// The defaults of a folder (`_folder.yaml`).
        FOLDER,
        /// The sidecar beside the file: what a person wrote down.
        SIDECAR
    }

    /// A value that a rule read from those words.
    public static Provenance rule(String rule, @Nullable String quote) {
        return new Provenance(Origin.RULE, rule, quote);
    }
}
