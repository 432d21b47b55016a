package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.relevance.Library.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts each probe to an index of its own, which holds nothing but its text, or its two.
///
/// In one index for all, told apart by a filter, the texts of the others would decide how rare a word is, and with it what is preferred;
/// and a rule such as "look for similar words where nothing else is found" would see what the others say.
final class Probes {

    private static final String TEXT = "text";
    private static final String OTHER = "other";

    private Probes() {}

    /// The probes in which something else happens than must, in their order.
    static List<Probe> failing(List<Probe> probes) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            return probes.parallelStream().filter(probe -> !passes(probe, folder.path())).toList();
        }
    }

    private static boolean passes(Probe probe, Path folder) {
        List<String> found = found(probe, folder);
        return switch (probe.kind()) {
            case MATCH -> found.contains(TEXT);
            case NOMATCH -> found.isEmpty();
            case PREFER -> !found.isEmpty() && found.getFirst().equals(TEXT);
        };
    }

    /// Of equally good documents the first is shown first: so the text that must win comes last.
    private static List<String> found(Probe probe, Path folder) {
        Page text = new Page(TEXT, "", probe.text());
        List<Page> pages = probe.kind() == Probe.Kind.PREFER ? List.of(new Page(OTHER, "", probe.other()), text)
                : List.of(text);
        try (Searcher searcher = PortSearcher
                .over(PlainLibrary.write(pages, Files.createTempDirectory(folder, "probe")))) {
            return searcher.find(probe.query());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }
}
