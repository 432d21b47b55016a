package de.erfahrungsschatz.indexer.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files on which it rests what is found in documents, and what they were like before it was looked for: as long as they stay so, and the
/// index does, nothing else would be found.
///
/// @param states by file: its [SidecarVersion] where its content matters, `there` where only that it is there does
public record FileStates(Map<Path, String> states) {

    private static final String THERE = "there";

    /// That of files whose content matters.
    public static FileStates of(List<Path> files) {
        Map<Path, String> states = new LinkedHashMap<>();
        files.forEach(file -> states.put(file, SidecarVersion.of(file).text()));
        return new FileStates(states);
    }

    /// That of a document, beside the settings.
    public static FileStates of(FiledDocument filed) {
        Path sidecar = filed.beside();
        Map<Path, String> states = new LinkedHashMap<>();
        states.put(filed.file(), presence(filed.file()));
        states.put(sidecar, SidecarVersion.of(sidecar).text());
        states.put(SidecarFile.kept(sidecar), presence(SidecarFile.kept(sidecar)));
        return new FileStates(states);
    }

    private static String presence(Path file) {
        return Files.exists(file) ? THERE : SidecarVersion.NONE;
    }
}
