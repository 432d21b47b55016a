package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.indexer.manifest.ManifestFile;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.util.List;
import java.util.Map;

/// A source that the office must still do something about, whichever run found that out.
///
/// @param folder the indexed folder, absolute
/// @param line about the source
public record OpenFailure(String folder, ReportLine line) {

    /// All of a data folder, in the order of folders and paths.
    public static List<OpenFailure> of(DataFolder data) {
        return data.generation().map(generation -> ManifestFile.read(data.privatePart().resolve(generation.manifest())))
                .stream().flatMap(manifest -> manifest.entries().stream())
                .flatMap(entry -> entry.readings().stream().filter(Reading::failed)
                        .map(reading -> new OpenFailure(entry.root(), ReportLine.of(reading, null, Map.of()))))
                .toList();
    }
}
