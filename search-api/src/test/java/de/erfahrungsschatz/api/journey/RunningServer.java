package de.erfahrungsschatz.api.journey;

import de.erfahrungsschatz.api.openapi.Client;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A server in a process of its own, at a free port that it tells itself.
final class RunningServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:(\\d+))/");

    private final Program program;
    private final String address;
    private final Client client;

    private RunningServer(Program program) {
        this.program = program;
        var found = program.await(ADDRESS);
        address = found.group(1);
        client = new Client(Integer.parseInt(found.group(2)));
    }

    /// Serves a data folder on behalf of a viewer.
    static RunningServer of(Path data, String viewer) {
        return new RunningServer(Program.start(Repository.SEARCH_API, "serve", "--data", data.toString(), "--port", "0",
                "--viewer", viewer));
    }

    /// Serves a data folder for the public, with a file of settings.
    static RunningServer publicly(Path data, Path settings) {
        return new RunningServer(Program.start(Repository.SEARCH_API, "serve", "--data", data.toString(), "--port", "0",
                "--config", settings.toString()));
    }

    /// Serves a data folder for members, with a file of settings.
    static RunningServer forMembers(Path data, Path settings) {
        return new RunningServer(Program.start(Repository.SEARCH_API, "serve", "--data", data.toString(), "--port", "0",
                "--viewer", "members", "--config", settings.toString()));
    }

    /// Serves a data folder for the office, with a file of settings.
    static RunningServer forOffice(Path data, Path settings) {
        return new RunningServer(Program.start(Repository.SEARCH_API, "serve", "--data", data.toString(), "--port", "0",
                "--viewer", "office", "--config", settings.toString()));
    }

    /// Where it listens, without a stroke at the end.
    String address() {
        return address;
    }

    Client client() {
        return client;
    }

    /// What it told when it opened.
    String greeting() {
        return program.output();
    }

    /// How many documents a search finds.
    int total(String query) {
        return client.get("/api/v1/search" + query).json().get("total").asInt();
    }

    /// Asks it to end.
    ///
    /// @return its exit code
    int terminate() {
        return program.terminate();
    }

    @Override
    public void close() {
        program.close();
    }
}
