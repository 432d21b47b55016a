package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.benchmarks.Folders;
import de.erfahrungsschatz.benchmarks.relevance.Repository;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.LongStream;

/// Compares ways to rank people: the product, the profile of each person, and documents that vote.
public final class ExpertBench {

    /// The worlds on which weights may be tried.
    static final List<Long> DEVELOPMENT = seeds(1);
    /// The worlds that are asked when the weights stand.
    static final List<Long> HELD_OUT = seeds(13);

    private static final int WORLDS = 6;

    private final Map<Breadth, Standings> standings = new EnumMap<>(Breadth.class);

    private static List<Long> seeds(long first) {
        return LongStream.range(first, first + WORLDS).boxed().toList();
    }

    /// Prints tables.
    ///
    /// @param arguments `held-out` (as without any), `development`, `sample`, or the seeds of worlds
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("experts");
        try {
            ExpertBench bench = new ExpertBench();
            switch (String.join(" ", arguments)) {
                case "sample" -> bench.ask(SampleWorld.read(Repository.here(), folder.resolve("read")),
                        folder.resolve("sample"));
                case "", "held-out" -> bench.ask(HELD_OUT, folder);
                case "development" -> bench.ask(DEVELOPMENT, folder);
                default -> bench.ask(Arrays.stream(arguments).map(Long::valueOf).toList(), folder);
            }
            System.out.print(bench.tables());
        } finally {
            Folders.delete(folder);
        }
    }

    private void ask(List<Long> seeds, Path folder) {
        seeds.forEach(seed -> ask(MadeUpWorld.of(seed), folder.resolve(String.valueOf(seed))));
    }

    /// Lets every model rank the people of a world for each of its subjects.
    ///
    /// @param folder for the indexes; not there yet
    void ask(World world, Path folder) {
        Identities people = new Identities(world.documents(), world.vocabularies().get(VocabularyName.CITIES));
        SortedMap<String, String> texts = Profiles.texts(world.documents(), people);
        try (SearchIndex index = index(world.documents(), world.vocabularies(), folder.resolve("documents"));
                SearchIndex profiles = index(Profiles.documents(texts), world.vocabularies(),
                        folder.resolve("profiles"))) {
            List<Model> models = List.of(new OurModel(index), new Profiles(profiles, List.copyOf(texts.keySet())),
                    new Voting(index, people, Voting.Votes.COMB_SUM), new Voting(index, people, Voting.Votes.COMB_MNZ),
                    new Voting(index, people, Voting.Votes.MENTIONS));
            for (Breadth breadth : Breadth.values()) {
                Standings of = standings.computeIfAbsent(breadth, _ -> new Standings());
                world.subjects(breadth).forEach(subject -> models
                        .forEach(model -> of.add(model.label(), model.rank(subject.query()), subject)));
            }
        }
    }

    private static SearchIndex index(List<Document> documents, Vocabularies vocabularies, Path folder) {
        DataFolder data = new DataFolder(folder);
        try (IndexUpdate update = Engine.load().update(data, vocabularies)) {
            documents.forEach(update::put);
            data.publish(new Generation(1, update.prepare(), "none"));
        }
        return Engine.load().open(data);
    }

    /// What came of it.
    Map<Breadth, Standings> standings() {
        return Map.copyOf(standings);
    }

    private String tables() {
        StringBuilder tables = new StringBuilder();
        standings.forEach((breadth, of) -> tables.append(of.table(breadth.name().toLowerCase(Locale.ROOT))));
        return tables.toString();
    }
}
