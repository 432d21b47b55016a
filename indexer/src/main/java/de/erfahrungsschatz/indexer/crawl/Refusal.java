package de.erfahrungsschatz.indexer.crawl;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// Says to the office, in one sentence, why the file system would not give something.
public final class Refusal {

    private Refusal() {}

    /// The sentence.
    ///
    /// @param failure of listing a folder, of looking at a file, or of reading it
    public static String sentence(IOException failure) {
        String reason = failure instanceof FileSystemException named
                ? Objects.requireNonNullElse(named.getReason(), "")
                : Objects.requireNonNullElse(failure.getMessage(), "");
        return switch (failure) {
            case AccessDeniedException _ -> "Dem Programm fehlt das Recht, hier zu lesen.";
            case NoSuchFileException _ -> "Während des Laufs verschwunden; der nächste Lauf sieht wieder nach.";
            case IOException _ when reason.equals("File name too long") ->
                "Der Pfad ist länger, als das Betriebssystem erlaubt: Bitte Ordner darüber kürzer nennen.";
            default -> "Der Zugriff ist nicht möglich" + (reason.isEmpty() ? "" : " (" + reason + ")")
                    + ": Ist der Datenträger in Ordnung?";
        };
    }
}
