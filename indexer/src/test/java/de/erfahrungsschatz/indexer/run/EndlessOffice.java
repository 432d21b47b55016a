package de.erfahrungsschatz.indexer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A program that edits all its documents and indexes them, round after round, until it is killed. In each published state all
/// documents are of the same round.
final class EndlessOffice {

    static final int DOCUMENTS = 20;

    private EndlessOffice() {}

    public static void main(String[] args) {
        Office office = new Office(Path.of(args[0]));
        for (int round = 1;; round++) {
            write(office, round);
            office.index();
            System.out.println("round " + round);
        }
    }

    /// One document has a copy.
    static void write(Office office, int round) {
        for (int i = 0; i < DOCUMENTS; i++) {
            replace(office, "blatt-" + i + ".txt", "Blatt " + i + "\n\nDer Uferpark in der " + round + ". Fassung.");
        }
        replace(office, "kopie.txt", "Blatt 1\n\nDer Uferpark in der " + round + ". Fassung.");
    }

    private static void replace(Office office, String path, String text) {
        try {
            Path next = office.folder.resolveSibling("entwurf.txt");
            Files.writeString(next, text);
            Files.move(next, office.folder.resolve(path), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
