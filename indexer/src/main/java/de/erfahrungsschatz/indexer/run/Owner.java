package de.erfahrungsschatz.indexer.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Who holds a data folder: one line of JSON in the lock file, for those who find it locked.
///
/// @param command what the operator called, such as `index /srv/documents`
/// @param pid the number of the process
/// @param host the machine on which it runs
/// @param since when it took the folder
record Owner(String command, long pid, String host, Instant since) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofPattern("dd.MM.yyyy 'um' HH:mm:ss", Locale.GERMANY)
            .withZone(ZoneId.of("Europe/Berlin"));

    /// This process.
    static Owner current(String command, Clock clock) {
        return new Owner(command, ProcessHandle.current().pid(), thisHost(), clock.instant());
    }

    /// The owner that such a line names; empty when it names none.
    static Optional<Owner> parse(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(JSON.readValue(line, Owner.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    String format() {
        return JSON.writeValueAsString(this);
    }

    boolean isOnThisHost() {
        return host.equals(thisHost());
    }

    /// For people: `"index /srv/documents", Prozess 4711 auf amt-3, seit 24.11.2026 um 20:15:00`.
    String describe() {
        return "\"" + command + "\", Prozess " + pid + " auf " + host + ", seit " + TIME.format(since);
    }

    /// Asked of the kernel first, for elsewhere the name may take a question to a name server.
    private static String thisHost() {
        try {
            return Files.isReadable(LINUX_NAME)
                    ? Files.readString(LINUX_NAME).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        } catch (IOException e) {
            throw new IllegalStateException("The kernel does not tell the name of this machine", e);
        }
    }
}
