package de.erfahrungsschatz.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A program that writes a folder of small text files, to see what a run costs that has many of them.
public final class SmallFiles {

    private static final String[] WORDS = ("Bürgerrat Quartier Halde Beteiligung Ortsbeirat Werkstatt Verkehr Radweg "
            + "Schule Spielplatz Wohnung Klima Hitze Wasser Park Nachbarschaft Verwaltung Planung Haushalt Jugend Gespräch "
            + "Ergebnis Protokoll Sitzung Antrag Frage Antwort Vorschlag Kosten Termin").split(" ");
    private static final int PARAGRAPHS = 4;
    private static final int WORDS_OF_A_PARAGRAPH = 60;

    private final Random random = new Random(7);

    private SmallFiles() {}

    /// Writes the files.
    ///
    /// @param arguments the folder, how many files, and how many of them lie in one folder below it
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int files = Integer.parseInt(arguments[1]);
        int each = Integer.parseInt(arguments[2]);
        SmallFiles texts = new SmallFiles();
        for (int file = 0; file < files; file++) {
            Path below = Files.createDirectories(folder.resolve("ordner-" + file / each));
            Files.writeString(below.resolve("vermerk-" + file + ".txt"), texts.next(file));
        }
    }

    /// No two files are alike: each has words of its own.
    private String next(int number) {
        StringBuilder text = new StringBuilder("Vermerk über " + word() + " und " + word());
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            text.append("\n\nNummer ").append(number);
            for (int word = 0; word < WORDS_OF_A_PARAGRAPH; word++) {
                text.append(' ').append(word());
            }
            text.append('.');
        }
        return text.append('\n').toString();
    }

    private String word() {
        String word = WORDS[random.nextInt(WORDS.length)];
        return random.nextInt(4) == 0 ? word + WORDS[random.nextInt(WORDS.length)].toLowerCase(Locale.GERMAN)
                : word;
    }
}
