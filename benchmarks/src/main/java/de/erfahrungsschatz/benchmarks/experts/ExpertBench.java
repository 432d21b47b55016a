package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.benchmarks.Folders;
import de.erfahrungsschatz.benchmarks.relevance.Randomisation;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Compares ways to rank people on a made-up world: the product, the profile of each person, and documents that vote.
public final class ExpertBench {

    /// That of the world whose results stand in the guide; others have other seeds.
    private static final long SEED = 20_261_129;

    private final List<Subject> subjects;

    private ExpertBench(MadeUpWorld world) {
        subjects = world.subjects().stream().filter(subject -> !subject.experts().isEmpty()).toList();
    }

    /// Prints a table.
    ///
    /// @param arguments the seed of the world; none for the usual one
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length == 0 ? SEED : Long.parseLong(arguments[0]);
        Path folder = Files.createTempDirectory("experts");
        try {
            System.out.print(table(MadeUpWorld.of(seed), folder));
        } finally {
            Folders.delete(folder);
        }
    }

    /// The means of each model on a world, and how likely it is that the product is better by chance.
    ///
    /// @param folder an empty one for the indexes
    static String table(MadeUpWorld world, Path folder) {
        try (SearchIndex index = index(world.documents(), folder.resolve("documents"));
                SearchIndex profiles = index(Profiles.of(world.documents()), folder.resolve("profiles"))) {
            ExpertBench bench = new ExpertBench(world);
            List<List<String>> ours = bench.ranked(new OurModel(index));
            StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-18s%8s%8s%8s%12s%n", "", "MAP", "P@5",
                    "MRR", "p (MAP)"));
            table.append(bench.row("erfahrungsschatz", ours, ours));
            List.of(new Profiles(profiles), new Voting(index, Voting.Votes.COMB_SUM),
                    new Voting(index, Voting.Votes.COMB_MNZ), new Voting(index, Voting.Votes.MENTIONS))
                    .forEach(model -> table.append(bench.row(model.label(), bench.ranked(model), ours)));
            return table.toString();
        }
    }

    private static SearchIndex index(List<Document> documents, Path folder) {
        DataFolder data = new DataFolder(folder);
        try (IndexUpdate update = Engine.load().update(data, new Vocabularies(List.of()))) {
            documents.forEach(update::put);
            data.publish(new Generation(1, update.prepare(), "none"));
        }
        return Engine.load().open(data);
    }

    /// The people whom a model ranks, for each subject.
    private List<List<String>> ranked(Model model) {
        return subjects.stream().map(subject -> model.rank(subject.query())).toList();
    }

    private String row(String label, List<List<String>> ranked, List<List<String>> ours) {
        return String.format(Locale.ROOT, "%-18s%8.3f%8.3f%8.3f%12.4f%n", label, mean(ranked, Merit.AVERAGE_PRECISION),
                mean(ranked, Merit.PRECISION_5), mean(ranked, Merit.RECIPROCAL_RANK), Randomisation.likelihood(
                        values(ranked, Merit.AVERAGE_PRECISION), values(ours, Merit.AVERAGE_PRECISION)));
    }

    private double mean(List<List<String>> ranked, Merit merit) {
        return values(ranked, merit).stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private List<Double> values(List<List<String>> ranked, Merit merit) {
        return IntStream.range(0, subjects.size())
                .mapToObj(subject -> merit.of(ranked.get(subject), subjects.get(subject).experts())).toList();
    }
}
