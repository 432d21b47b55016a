package de.erfahrungsschatz.benchmarks.relevance;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `probes`: tells which probes fail.
@Command(name = "probes", description = "Tells which probes fail.", mixinStandardHelpOptions = true)
final class ProbesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of probes, such as benchmarks/relevance/probes.tsv.")
    private List<Path> files = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return files.stream().mapToInt(this::exitCode).max().orElse(Relevance.WELL);
    }

    private int exitCode(Path file) {
        List<Probe> probes = Probe.read(file);
        List<Probe> failing = Probes.failing(probes);
        PrintWriter out = out();
        out.println(file);
        failing.forEach(probe -> out.println("  " + line(probe)));
        Map<String, Long> failed = byCategory(failing);
        byCategory(probes).forEach((category, all) -> out.printf(Locale.ROOT, "  %-20s %3d of %3d%n", category,
                all - failed.getOrDefault(category, 0L), all));
        out.printf(Locale.ROOT, "  %-20s %3d of %3d%n", "all", probes.size() - failing.size(), probes.size());
        out.flush();
        return failing.isEmpty() ? Relevance.WELL : Relevance.FAILED;
    }

    private static Map<String, Long> byCategory(List<Probe> probes) {
        return probes.stream().collect(Collectors.groupingBy(Probe::category, TreeMap::new, Collectors.counting()));
    }

    private static String line(Probe probe) {
        String texts = probe.other().isEmpty() ? probe.text() : probe.text() + " | " + probe.other();
        return String.join("\t", probe.id(), probe.category(), probe.kind().name().toLowerCase(Locale.ROOT),
                probe.query(),
                texts.replace("\n", "\\n"));
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        return spec.commandLine().getOut();
    }
}
