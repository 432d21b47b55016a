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

    /// Characters, about a page: so much of a broken file is worth having.
    private static final int LEAST_RESCUED = 1000;

    private final Obstacles obstacles;
    private final Scans scans;
    private final Doubts doubts;
    private final FileNames names;

    PartsReader(ExtractionLimits limits, Scans scans, FileNames names) {
        this.obstacles = new Obstacles(limits);
        this.scans = scans;
        this.doubts = new Doubts(limits, scans);
        this.names = names;
    }

    /// @param parts the file itself first, the others in any order
    /// @param path of the file
    List<Extraction> read(List<Part> parts, String path) {
        List<Inner> inside = inside(parts, path);
        List<Extraction> extractions = new ArrayList<>();
        extractions.add(extraction(parts.getFirst(), path, inside.size()));
        for (Inner inner : inside) {
            int within = (int) inside.stream().filter(other -> other.path().startsWith(inner.path() + "!/")).count();
            extractions.add(names.refusal(inner.path()).map(refusal -> Extraction.unopened(inner.path(), refusal))
                    .orElseGet(() -> extraction(inner.part(), inner.path(), within)));
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
        boolean isDocument = part.kind().isRead();
        return around.isBag() ? part.isAttachment() || isDocument
                : around.isRead() && part.isAttachment() && isDocument;
    }

    private static String unique(String path, Set<String> taken) {
        String candidate = path;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = path + " (" + number + ")";
        }
        return candidate;
    }

    private Extraction extraction(Part part, String path, int inside) {
        Outcome outcome = outcome(part, path, inside);
        long characters = outcome instanceof Outcome.WithText read
                ? read.text().blocks().stream().mapToLong(block -> block.text().length()).sum() : 0;
        return new Extraction(path, outcome,
                new Effort(part.milliseconds(), part.pages(), characters, Math.min(part.pages(), part.pagesByOcr())));
    }

    private Outcome outcome(Part part, String path, int inside) {
        FileKind kind = part.kind();
        if (kind.isRefused()) {
            return obstacles.refused(kind);
        }
        if (part.isEncrypted()) {
            return obstacles.encrypted();
        }
        TextReader reader = new TextReader(part);
        List<Block> blocks = reader.blocks();
        Optional<Outcome> noPage = kind == FileKind.PICTURE ? scans.noPage(blocks) : Optional.empty();
        if (noPage.isPresent()) {
            return noPage.get();
        }
        Optional<Outcome> failure = part.failure().map(obstacles::failed);
        if (failure.isPresent() && !isRescued(failure.get(), blocks)) {
            return failure.get();
        }
        if (kind == FileKind.UNKNOWN || part.isUnparsed()) {
            return obstacles.unsupported();
        }
        if (TextReader.isWordless(kind, blocks)) {
            return kind.isBag() ? obstacles.bag(part, inside)
                    : kind == FileKind.PDF ? scans.wordless(part) : obstacles.wordless();
        }
        ExtractedText text = new ExtractedText(part.mediaType(), reader.title().orElse(null),
                reader.date().orElse(null), blocks, reader.runningLines());
        List<String> warnings = doubts.about(part, names.kindOf(path, kind), blocks, reader);
        return failure.isEmpty() && reader.isComplete() && part.isWhole() ? new Outcome.Read(text, warnings)
                : new Outcome.ReadPartly(text, warnings);
    }

    private static boolean isRescued(Outcome failure, List<Block> blocks) {
        int least = failure instanceof Outcome.Unreadable(Outcome.Reason reason, String _) ? switch (reason) {
            case CORRUPT -> LEAST_RESCUED;
            // What was read before it came to too much is in order.
            case TOO_LARGE -> 1;
            case INACCESSIBLE, ENCRYPTED, UNSUPPORTED, TIMEOUT, OUT_OF_MEMORY, CRASH -> Integer.MAX_VALUE;
        } : Integer.MAX_VALUE;
        return blocks.stream().mapToInt(block -> block.text().length()).sum() >= least;
    }

    private record Inner(Part part, String path) {}
}
