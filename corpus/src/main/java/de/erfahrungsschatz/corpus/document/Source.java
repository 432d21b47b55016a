package de.erfahrungsschatz.corpus.document;

import org.jspecify.annotations.Nullable;

/// The file that a document was read from.
///
/// @param path below the indexed folder, with `/`; inside a container as `mail.eml!/anlage.pdf`; null where the viewers of
///        the document may not know it (public documents carry no paths)
/// @param mediaType such as `application/pdf`, as detected from the content
/// @param part the document's number within its source, from 0: a file may hold several interviews
/// @param fragment whether the document starts in the middle, so that its beginning, and who speaks there, is unknown
public record Source(@Nullable String path, String mediaType, int part, boolean fragment) {}
