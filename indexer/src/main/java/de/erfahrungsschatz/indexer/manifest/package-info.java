/// What did we do last time? The [Manifest] has an [Entry] for every file of every indexed folder, with the [Reading] of each
/// source in it, so that the next run touches only what changed. [ManifestFile] keeps it in the private part of the data folder.
@NullMarked
package de.erfahrungsschatz.indexer.manifest;

import org.jspecify.annotations.NullMarked;
