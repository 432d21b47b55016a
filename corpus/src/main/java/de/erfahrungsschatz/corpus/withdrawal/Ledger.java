package de.erfahrungsschatz.corpus.withdrawal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Everybody who has withdrawn, as it was read.
///
/// @param key with which its hashes were made; empty when nobody has withdrawn yet
/// @param withdrawals in the order in which they were entered
/// @param state a name for all of it, which tells whether an index was made with the same ledger
public record Ledger(Optional<LedgerKey> key, List<Withdrawal> withdrawals, String state) {

    /// The state of a ledger in which nobody stands.
    public static final String EMPTY_STATE = "none";

    /// Nobody has withdrawn.
    public static final Ledger EMPTY = new Ledger(Optional.empty(), List.of(), EMPTY_STATE);

    private static final String HEAD = "erfahrungsschatz-withdrawals-1 ";
    private static final String WHOSE = "whose key is it?";
    private static final int LENGTH = 16;

    public Ledger {
        withdrawals = List.copyOf(withdrawals);
    }

    /// Whether somebody stands in it by that id.
    ///
    /// @param id of the person, as of [de.erfahrungsschatz.corpus.people.PersonKey#id]
    public boolean holds(String id) {
        return key.stream().map(known -> known.hash(Use.ID, id))
                .anyMatch(hash -> withdrawals.stream().anyMatch(one -> one.of(Use.ID).contains(hash)));
    }

    /// Whether that state is of a ledger in which more people stand: this one is an older copy, or lies in the wrong place.
    public boolean isOlderThan(String other) {
        return count(other) > withdrawals.size();
    }

    private static int count(String state) {
        String count = state.substring(0, Math.max(0, state.indexOf('-')));
        return count.matches("\\d{1,9}") ? Integer.parseInt(count) : 0;
    }

    /// Reads the ledger of a folder; where there is none, nobody has withdrawn.
    ///
    /// @throws LedgerException when it is damaged, or its key is missing or another's
    /// @throws UncheckedIOException when it cannot be read
    public static Ledger read(LedgerFolder folder) {
        List<String> lines = lines(folder);
        if (lines.isEmpty()) {
            return EMPTY;
        }
        LedgerKey key = key(folder)
                .filter(known -> lines.getFirst().equals(head(known)))
                .orElseThrow(() -> new LedgerException("Der Schlüssel " + folder.key()
                        + " zur Widerrufsliste fehlt oder "
                        + "gehört nicht zu ihr: ihn aus einer Sicherung zurückholen; ohne ihn lassen sich Widerrufe nicht beachten."));
        List<Withdrawal> withdrawals = lines.stream().skip(1).map(line -> Withdrawal.parse(line)
                .orElseThrow(() -> damaged(folder))).toList();
        return new Ledger(Optional.of(key), withdrawals, state(lines));
    }

    /// The state of the ledger of a folder, for those who have no business with its key.
    ///
    /// @throws LedgerException when it is damaged
    /// @throws UncheckedIOException when it cannot be read
    public static String state(LedgerFolder folder) {
        List<String> lines = lines(folder);
        return lines.isEmpty() ? EMPTY_STATE : state(lines);
    }

    /// Enters a person, for good, and makes ledger and key when they are not there. Entered twice is no mistake.
    ///
    /// @param ids all that documents give the person
    /// @param names as documents write them
    /// @return the ledger with the person
    /// @throws LedgerException as above
    /// @throws UncheckedIOException when it cannot be written
    public static Ledger enter(LedgerFolder folder, LocalDate day, Collection<String> ids, Collection<String> names) {
        Ledger before = read(folder);
        try {
            Files.createDirectories(folder.path());
            LedgerKey key = before.key.or(() -> key(folder)).orElseGet(() -> newKey(folder));
            Withdrawal entered = Withdrawal.of(day, ids, names, key);
            if (before.withdrawals.stream().noneMatch(known -> known.hashes().equals(entered.hashes()))) {
                List<String> lines = new ArrayList<>(List.of(head(key)));
                before.withdrawals.forEach(known -> lines.add(known.line()));
                lines.add(entered.line());
                write(folder.ledger(), String.join("\n", lines) + "\n");
            }
            return read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Widerrufsliste " + folder.ledger() + " lässt sich nicht schreiben", e);
        }
    }

    private static LedgerKey newKey(LedgerFolder folder) {
        LedgerKey key = LedgerKey.random();
        try {
            write(folder.key(), key.encoded() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Der Schlüssel " + folder.key() + " lässt sich nicht schreiben", e);
        }
        return key;
    }

    /// In one step that either happened or did not, also after a power failure.
    private static void write(Path file, String text) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        boolean accounts = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = accounts
                ? new FileAttribute<?>[]{PosixFilePermissions
                        .asFileAttribute(PosixFilePermissions
                                .fromString(file.toString().endsWith(".key") ? "rw-------" : "rw-r--r--"))}
                : new FileAttribute<?>[0];
        Files.deleteIfExists(next);
        Files.createFile(next, rights);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static List<String> lines(LedgerFolder folder) {
        Path file = folder.ledger();
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.getFirst().startsWith(HEAD)) {
                throw damaged(folder);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("Die Widerrufsliste " + file + " lässt sich nicht lesen", e);
        }
    }

    private static Optional<LedgerKey> key(LedgerFolder folder) {
        try {
            return Files.exists(folder.key()) ? LedgerKey.decoded(Files.readString(folder.key())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Der Schlüssel " + folder.key() + " lässt sich nicht lesen", e);
        }
    }

    private static String head(LedgerKey key) {
        return HEAD + key.hash(Use.PROOF, WHOSE);
    }

    private static String state(List<String> lines) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return (lines.size() - 1) + "-" + HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java knows no SHA-256", e);
        }
    }

    private static LedgerException damaged(LedgerFolder folder) {
        return new LedgerException("Die Widerrufsliste " + folder.ledger()
                + " ist beschädigt: sie aus einer Sicherung zurückholen; ohne sie lassen sich Widerrufe nicht beachten.");
    }
}
