package de.erfahrungsschatz.indexer.understand.gold;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.ExtractedText;
import de.erfahrungsschatz.indexer.extract.word.Mender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A source that somebody has marked: what `gold/FORMAT.md` describes.
///
/// @param name of the file, for messages
/// @param head `path` and `media`
/// @param documents in order
/// @param people in order
public record GoldFile(String name, Map<String, String> head, List<GoldDocument> documents, List<GoldPerson> people) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "gold");

    public GoldFile {
        head = Map.copyOf(head);
        documents = List.copyOf(documents);
        people = List.copyOf(people);
    }

    /// The names of all halves.
    public static List<String> halves() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).map(folder -> String.valueOf(folder.getFileName())).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files of one half, such as `own`, in the order of their names; empty where there are none.
    public static List<GoldFile> of(String half) {
        if (!Files.isDirectory(folder(half))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(half))) {
            return files.filter(file -> file.toString().endsWith(".gold")).sorted().map(GoldFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the files of a half lie.
    static Path folder(String half) {
        return FOLDER.resolve(half);
    }

    private static GoldFile read(Path file) {
        try {
            return new GoldReader(String.valueOf(file.getFileName()), Files.readString(file)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Path of the source below the indexed folder.
    String path() {
        return head.getOrDefault("path", name);
    }

    /// All blocks of all documents.
    List<GoldBlock> blocks() {
        return documents.stream().flatMap(document -> document.blocks().stream()).toList();
    }

    /// What an extractor would have made of the source.
    ExtractedText extracted() {
        List<Block> blocks = blocks().stream().filter(block -> !block.text().isBlank()).map(GoldBlock::extracted)
                .toList();
        Mender mender = Mender.of(blocks.stream().map(Block::text).toList());
        List<Block> mended = blocks.stream().map(block -> new Block(block.kind(), block.level(),
                mender.mend(block.text()), block.page(), block.bold())).toList();
        return new ExtractedText(head.getOrDefault("media", "text/plain"), null, null, mended, List.of());
    }
}
