package de.erfahrungsschatz.api.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The indexer's command as it lies where it was installed.
final class InstalledCommand {

    private InstalledCommand() {}

    /// Puts it into a folder.
    ///
    /// @return the name of its file
    static String in(Path folder) throws IOException {
        Path program = Files.writeString(folder.resolve("befehl"), "#!/bin/sh\nexec '"
                + ProcessHandle.current().info().command().orElseThrow() + "' -jar '" + Repository.INDEXER
                + "' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.getFileName().toString();
    }
}
