package de.erfahrungsschatz.api.original;

import java.nio.file.Path;

/// The file that a document was read from, unchanged since.
///
/// @param file where it really lies, symbolic links followed
/// @param name as the office calls it
/// @param mediaType as detected from its content, such as `application/pdf`
/// @param hash the [de.erfahrungsschatz.corpus.document.ContentHash] of its content
public record Original(Path file, String name, String mediaType, String hash) {

    /// The media type of files with pages that browsers show and address.
    public static final String PDF = "application/pdf";

    /// Whether a browser shows it, from any page on.
    public boolean isPdf() {
        return mediaType.equals(PDF);
    }
}
