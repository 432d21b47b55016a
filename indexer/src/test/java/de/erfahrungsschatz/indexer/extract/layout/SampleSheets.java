package de.erfahrungsschatz.indexer.extract.layout;

import de.erfahrungsschatz.indexer.extract.layout.Segment.Boldness;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/// Sets documents of made-up prose on pages, with running lines of many styles, and knows of every line whether it runs.
final class SampleSheets {

    static final double WIDTH = 595;
    static final double HEIGHT = 842;
    private static final double LEFT = 71;
    private static final double SIZE = 11;
    private static final double LEADING = 14.5;
    private static final double LETTER = 5.2;
    private static final List<String> WORDS = List.of("Beteiligung", "Quartier", "und", "die", "Stadt", "mit", "wurde",
            "Dialog", "Bürgerrat", "im", "Rathaus", "offen", "gemeinsam", "Siedlung", "der", "Werkstatt", "über",
            "Verkehr", "Grün", "viele", "haben", "nach", "Jugend", "Plan", "auch", "Ortsteil", "bei", "zwei", "lange");

    private final Random random;
    private final int pages;
    private final List<List<Segment>> body = new ArrayList<>();
    private final List<List<Segment>> running = new ArrayList<>();

    SampleSheets(int pages, long seed) {
        this.random = new Random(seed);
        this.pages = pages;
        for (int page = 1; page <= pages; page++) {
            body.add(new ArrayList<>());
            running.add(new ArrayList<>());
        }
    }

    /// The pages, all their lines in one heap.
    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            List<Segment> all = new ArrayList<>(running.get(i));
            all.addAll(body.get(i));
            sheets.add(new Sheet(i + 1, null, WIDTH, HEIGHT, all, List.of()));
        }
        return sheets;
    }

    List<Segment> body() {
        return body.stream().flatMap(List::stream).toList();
    }

    List<Segment> running() {
        return running.stream().flatMap(List::stream).toList();
    }

    /// A running line on every page for which there is a text.
    SampleSheets running(double x, double y, double size, IntFunction<String> text) {
        for (int page = 1; page <= pages; page++) {
            String words = text.apply(page);
            if (!words.isEmpty()) {
                running.get(page - 1).add(line(words, x, y, size));
            }
        }
        return this;
    }

    /// A line of the body at a place of its own.
    SampleSheets fixed(double x, double y, double size, IntFunction<String> text) {
        for (int page = 1; page <= pages; page++) {
            String words = text.apply(page);
            if (!words.isEmpty()) {
                body.get(page - 1).add(line(words, x, y, size));
            }
        }
        return this;
    }

    /// Prose in paragraphs from one height to another.
    SampleSheets prose(double top, double bottom) {
        for (List<Segment> lines : body) {
            double y = top + random.nextInt(3);
            while (y < bottom) {
                boolean last = random.nextInt(6) == 0;
                lines.add(line(words(last ? 10 + random.nextInt(50) : 75 + random.nextInt(12)), LEFT, y, SIZE));
                y += last ? LEADING + 6 : LEADING;
            }
        }
        return this;
    }

    /// Rows of a table in three columns, under a head that is repeated on every page.
    SampleSheets table(double top, int rows) {
        for (List<Segment> lines : body) {
            for (int row = 0; row <= rows; row++) {
                double y = top + row * LEADING;
                lines.add(line(row == 0 ? "Stadt" : words(8 + random.nextInt(6)), LEFT, y, SIZE));
                lines.add(line(row == 0 ? "Format" : words(10 + random.nextInt(6)), LEFT + 150, y, SIZE));
                lines.add(line(row == 0 ? "Teilnehmende" : Integer.toString(10 + random.nextInt(900)), LEFT + 300, y,
                        SIZE));
            }
        }
        return this;
    }

    /// Up to three notes above the lower margin.
    SampleSheets footnotes(double bottom) {
        int note = 1;
        for (List<Segment> lines : body) {
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                lines.add(line(note++ + " " + words(30 + random.nextInt(60)), LEFT, bottom - (count - i) * 10.5, 8.5));
            }
        }
        return this;
    }

    private String words(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString().strip();
    }

    private static Segment line(String text, double x, double y, double size) {
        return new Segment(text, x, y, text.length() * LETTER * size / SIZE, size, 0, Boldness.NONE);
    }
}
