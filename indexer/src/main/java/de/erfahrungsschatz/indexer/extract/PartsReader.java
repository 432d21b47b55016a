package de.erfahrungsschatz.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns a worker's answer about one file into an outcome for the file and for every document inside it.
final class PartsReader {

    private final Obstacles obstacles;
    private final Doubts doubts;
    private final FileNames names;

    PartsReader(ExtractionLimits limits, FileNames names) {
        this.obstacles = new Obstacles(limits);
        this.doubts = new Doubts(limits);
        this.names = names;
    }

    /// @param parts the file itself first, the others in any order
    /// @param path of the file
    List<Extraction> read(List<Part> parts, String path) {
        List<Inner> inside = inside(parts, path);
        List<Extraction> extractions = new ArrayList<>();
        extractions.add(new Extraction(path, outcome(parts.getFirst(), path, inside.size())));
        for (Inner inner : inside) {
            int within = (int) inside.stream().filter(other -> other.path().startsWith(inner.path() + "!/")).count();
            extractions.add(new Extraction(inner.path(), names.refusal(inner.path())
                    .orElseGet(() -> outcome(inner.part(), inner.path(), within))));
        }
        return extractions;
    }

    /// The parts that are owed an outcome, in their order, with their paths.
    private static List<Inner> inside(List<Part> parts, String path) {
        List<Part> ordered = parts.stream().skip(1).sorted(Comparator.comparingInt(part -> part.place().getLast()))
                .toList();
        Map<List<Integer>, Inner> known = new HashMap<>(Map.of(List.of(), new Inner(parts.getFirst(), path)));
        Set<String> taken = new HashSet<>();
        List<Inner> inside = new ArrayList<>();
        for (Part part : ordered) {
            List<Integer> place = part.place();
            Inner around = known.getOrDefault(place.subList(0, place.size() - 1), new Inner(parts.getFirst(), path));
            Inner inner = new Inner(part, unique(around.path() + "!/" + part.name(), taken));
            known.put(place, inner);
            if (isListed(part, around.part().kind())) {
                inside.add(inner);
            }
        }
        return inside;
    }

    /// Everything in an archive or mail but the pictures within its text; of other files the documents attached to them.
    private static boolean isListed(Part part, FileKind around) {
        return around.isBag() ? part.isAttachment() || part.kind().isRead()
                : part.isAttachment() && part.kind().isRead();
    }

    private static String unique(String path, Set<String> taken) {
        String candidate = path;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = path + " (" + number + ")";
        }
        return candidate;
    }

    private Outcome outcome(Part part, String path, int inside) {
        FileKind kind = part.kind();
        if (kind.isRefused()) {
            return obstacles.refused(kind);
        }
        if (part.isEncrypted()) {
            return obstacles.encrypted();
        }
        Optional<String> failure = part.failure();
        if (failure.isPresent()) {
            return obstacles.failed(failure.get());
        }
        if (!kind.isRead()) {
            return obstacles.unsupported();
        }
        TextReader reader = new TextReader(part);
        List<Block> blocks = reader.blocks();
        if (blocks.isEmpty()) {
            return kind.isBag() ? obstacles.bag(part, inside) : obstacles.wordless(kind);
        }
        return new Outcome.Read(
                new ExtractedText(part.mediaType(), reader.title().orElse(null), reader.date().orElse(null), blocks),
                doubts.about(part, names.kindOf(path), blocks, reader.isComplete()));
    }

    private record Inner(Part part, String path) {}
}
