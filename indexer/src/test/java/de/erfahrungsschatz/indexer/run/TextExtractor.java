package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.extract.ExtractedText;
import de.erfahrungsschatz.indexer.extract.Extraction;
import de.erfahrungsschatz.indexer.extract.Extractor;
import de.erfahrungsschatz.indexer.extract.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/// Reads text files whose paragraphs are separated by empty lines, the first being the heading. A file that says "defekt" cannot be
/// read, one that says "langsam" takes too long; "wachsend" grows and "schwindend"
/// vanishes while it is read; one that begins with "gekürzt" is read in part; what follows a line "ANLAGE" is a document inside the file.
final class TextExtractor implements Extractor {

    /// The paths that were read, to see what a run touched.
    final Set<String> read = ConcurrentHashMap.newKeySet();

    @Override
    public List<Extraction> extract(Path file, String path) {
        read.add(path);
        String text = content(file);
        if (text.isBlank()) {
            return List.of(new Extraction(path, new Outcome.Empty("Die Datei ist leer."), Effort.NONE));
        }
        if (text.startsWith("defekt")) {
            return List.of(
                    new Extraction(path, new Outcome.Unreadable(Outcome.Reason.CORRUPT, "Die Datei ist beschädigt."),
                            Effort.NONE));
        }
        if (text.startsWith("langsam")) {
            return List
                    .of(new Extraction(path, new Outcome.Unreadable(Outcome.Reason.TIMEOUT, "Das dauert zu lange."),
                            Effort.NONE));
        }
        if (text.startsWith("wachsend")) {
            change(() -> Files.writeString(file, "\n\nNoch ein Absatz.", StandardOpenOption.APPEND));
        } else if (text.startsWith("schwindend")) {
            change(() -> Files.deleteIfExists(file));
        }
        List<Extraction> extractions = new ArrayList<>();
        for (String part : text.split("\nANLAGE\n", -1)) {
            String name = extractions.isEmpty() ? path : path + "!/anlage-" + extractions.size() + ".txt";
            ExtractedText read = new ExtractedText("text/plain", null, null, blocks(part), List.of());
            extractions.add(new Extraction(name, part.startsWith("gekürzt")
                    ? new Outcome.ReadPartly(read, List.of("Der Rest ist zu lang."))
                    : new Outcome.Read(read, List.of()), Effort.NONE));
        }
        return extractions;
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.strip().split("\n\n", -1)) {
            Kind kind = blocks.isEmpty() ? Kind.HEADING : Kind.PARAGRAPH;
            blocks.add(new Block(kind, blocks.isEmpty() ? 1 : 0, paragraph.strip(), null, false));
        }
        return blocks;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(Callable<?> change) {
        try {
            change.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {}
}
