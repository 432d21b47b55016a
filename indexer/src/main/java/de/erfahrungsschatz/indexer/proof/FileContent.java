package de.erfahrungsschatz.indexer.proof;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// What a file holds, told by its first bytes and not by its name.
enum FileContent {
    /// Lines of UTF-8.
    TEXT(Store.TEXT),
    /// Something packed by gzip.
    GZIP(Store.PACKED),
    /// An SQLite database, which is not compressed.
    SQLITE(Store.DATABASE),
    /// Something else.
    OTHER(Store.BYTES);

    private static final byte[] SQLITE_HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 1 << 20;
    /// What a name and the words around it take at most: blocks overlap by so much.
    private static final int OVERLAP = 1 << 10;
    /// In which bytes may be characters.
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private final Store store;

    FileContent(Store store) {
        this.store = store;
    }

    Store store() {
        return store;
    }

    static FileContent of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(BLOCK);
            if (head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
                return GZIP;
            }
            if (head.length >= SQLITE_HEAD.length
                    && Arrays.equals(head, 0, SQLITE_HEAD.length, SQLITE_HEAD, 0, SQLITE_HEAD.length)) {
                return SQLITE;
            }
            return isText(head) && isText(file) ? TEXT : OTHER;
        }
    }

    private static boolean isText(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.allMatch(line -> line.indexOf('\0') < 0);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return false;
            }
            throw e;
        }
    }

    /// Whether nothing in the first bytes says otherwise; a character that ends behind them says nothing.
    private static boolean isText(byte[] head) {
        for (byte unit : head) {
            if (unit == 0) {
                return false;
            }
        }
        return true;
    }

    /// Hands out all text that the file holds.
    void read(Path file, Consumer<String> reader) throws IOException {
        switch (this) {
            case TEXT -> {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.forEach(reader);
                }
            }
            case GZIP -> {
                try (InputStream bytes = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                    blocks(bytes, reader);
                }
            }
            case SQLITE, OTHER -> {
                try (InputStream bytes = Files.newInputStream(file)) {
                    blocks(bytes, reader);
                }
            }
        }
    }

    private static void blocks(InputStream bytes, Consumer<String> reader) throws IOException {
        byte[] before = {};
        for (byte[] block = bytes.readNBytes(BLOCK); block.length > 0; block = bytes.readNBytes(BLOCK)) {
            byte[] all = Arrays.copyOf(before, before.length + block.length);
            System.arraycopy(block, 0, all, before.length, block.length);
            for (Charset encoding : ENCODINGS) {
                reader.accept(encoding.decode(ByteBuffer.wrap(all)).toString());
            }
            // Two bytes are one character, or the second half of one and the first of the next.
            reader.accept(StandardCharsets.UTF_16LE.decode(ByteBuffer.wrap(all, 1, all.length - 1)).toString());
            before = Arrays.copyOfRange(all, Math.max(0, all.length - OVERLAP), all.length);
        }
    }
}
