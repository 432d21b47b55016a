package de.erfahrungsschatz.indexer.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/// Running lines in the styles of many offices. Text of the body must never go; how many running lines go may only grow.
final class RunningLinesTest {

    /// What was reached; whoever reaches more raises it.
    private static final double REACHED = 1;

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final int SEEDS = 8;

    @Test
    void body_text_is_never_taken_for_a_running_line() {
        styles().forEach((style, sheets) -> {
            for (long seed = 0; seed < SEEDS; seed++) {
                SampleSheets sample = sheets.apply(seed);
                Set<Segment> left = left(sample);
                assertThat(sample.body()).as("%s, seed %d", style, seed).allMatch(left::contains);
            }
        });
    }

    @Test
    void running_lines_are_found() {
        Map<String, Double> recall = new LinkedHashMap<>();
        int all = 0;
        int found = 0;
        for (Map.Entry<String, LongFunction<SampleSheets>> style : styles().entrySet()) {
            int ofStyle = 0;
            int foundOfStyle = 0;
            for (long seed = 0; seed < SEEDS; seed++) {
                SampleSheets sample = style.getValue().apply(seed);
                Set<Segment> left = left(sample);
                ofStyle += sample.running().size();
                foundOfStyle += (int) sample.running().stream().filter(line -> !left.contains(line)).count();
            }
            all += ofStyle;
            found += foundOfStyle;
            if (foundOfStyle < ofStyle) {
                recall.put(style.getKey(), (double) foundOfStyle / ofStyle);
            }
        }
        assertThat(all).as("lines in the set").isGreaterThan(2_000);
        assertThat((double) found / all).as("share of running lines found; less than all in %s", recall)
                .isGreaterThanOrEqualTo(REACHED);
    }

    @Test
    void equal_pages_stay() {
        SampleSheets sample = new SampleSheets(5, 1).running(71, 60, 11, page -> "Stimmzettel");
        assertThat(left(sample)).hasSize(5);
    }

    private static Set<Segment> left(SampleSheets sample) {
        Set<Segment> left = Collections.newSetFromMap(new IdentityHashMap<>());
        RunningLines.part(sample.sheets()).sheets().forEach(sheet -> left.addAll(sheet.segments()));
        return left;
    }

    private static Map<String, LongFunction<SampleSheets>> styles() {
        Map<String, LongFunction<SampleSheets>> styles = new LinkedHashMap<>(heads());
        styles.putAll(numbers());
        styles.putAll(bodies());
        return styles;
    }

    private static Map<String, LongFunction<SampleSheets>> heads() {
        Map<String, LongFunction<SampleSheets>> styles = new LinkedHashMap<>();
        styles.put("one head, page x of y", seed -> new SampleSheets(8, seed).prose(95, 760)
                .running(71, 50, 9, page -> "Dokumentation Bürgerforum 2016")
                .running(260, 800, 9, page -> "Seite " + page + " von 8"));
        styles.put("heads alternate", seed -> new SampleSheets(12, seed).prose(95, 760)
                .running(71, 50, 9, page -> page % 2 == 0 ? page + "   Stadt Aldenrath" : "")
                .running(300, 50, 9, page -> page % 2 == 1 ? "Milieus und Beteiligung   " + page : ""));
        styles.put("heads of chapters", seed -> new SampleSheets(16, seed).prose(95, 760)
                .running(71, 52, 9, page -> "Kapitel " + chapter(page) + ": " + List.of("Anlass", "Vorgehen",
                        "Ergebnisse", "Was bleibt", "Anhang").get(chapter(page) - 1))
                .running(290, 800, 9, Integer::toString));
        styles.put("first page differs", seed -> new SampleSheets(6, seed).prose(130, 740)
                .fixed(71, 60, 18, page -> page == 1 ? "Gute Dialoge" : "")
                .running(71, 50, 9, page -> page > 1 ? "Leitlinien für gute Dialoge" : "")
                .running(290, 790, 9, page -> page > 1 ? "- " + page + " -" : ""));
        styles.put("heads in two lines", seed -> new SampleSheets(9, seed).prose(100, 770)
                .running(71, 40, 8, page -> "Netzwerk Dialogstädte")
                .running(71, 50, 8, page -> "Bericht der Geschäftsstelle, Stand: 12.03.2019"));
        styles.put("two pages", seed -> new SampleSheets(2, seed).prose(110, 740)
                .running(71, 45, 9, page -> "Vermerk 14/2013")
                .running(290, 800, 9, page -> "Seite " + page));
        styles.put("last chapter of one page", seed -> new SampleSheets(10, seed).prose(95, 760)
                .running(71, 50, 9, page -> page < 5 ? "Anlass und Ziel" : page < 10 ? "Ergebnisse" : "Anhang"));
        return styles;
    }

    private static int chapter(int page) {
        return page < 4 ? 1 : page < 9 ? 2 : page < 12 ? 3 : page < 16 ? 4 : 5;
    }

    private static Map<String, LongFunction<SampleSheets>> numbers() {
        Map<String, LongFunction<SampleSheets>> styles = new LinkedHashMap<>();
        styles.put("roman, then arabic", seed -> new SampleSheets(14, seed).prose(80, 760)
                .running(290, 800, 10, page -> page <= 6 ? ROMAN.get(page - 1) : Integer.toString(page - 6)));
        styles.put("numbers on the outer side", seed -> new SampleSheets(11, seed).prose(80, 760)
                .running(71, 805, 9, page -> page % 2 == 0 ? Integer.toString(page) : "")
                .running(510, 805, 9, page -> page % 2 == 1 ? Integer.toString(page) : ""));
        styles.put("feet with date and path", seed -> new SampleSheets(5, seed).prose(80, 740)
                .running(71, 790, 7, page -> "Stand: 04.11.2014, 10:3" + page + " Uhr")
                .running(71, 800, 7, page -> "Amt 61/Protokolle/AK Mobilität/2014-11.doc")
                .running(480, 800, 7, page -> "Blatt " + page));
        styles.put("feet of a letter", seed -> new SampleSheets(4, seed).prose(120, 700)
                .running(71, 780, 7, page -> "Stadt Quellstadt")
                .running(240, 780, 7, page -> "Rathausplatz 1")
                .running(420, 780, 7, page -> "Sprechzeiten: Mo bis Do")
                .running(71, 789, 7, page -> "Der Oberbürgermeister")
                .running(240, 789, 7, page -> "12345 Quellstadt")
                .running(420, 789, 7, page -> "9 bis 12 Uhr"));
        styles.put("one page with its number", seed -> new SampleSheets(1, seed).prose(80, 740)
                .running(290, 800, 9, page -> "1"));
        styles.put("long report", seed -> new SampleSheets(60, seed).prose(95, 760).footnotes(782)
                .running(71, 50, 9, page -> "Abschlussbericht Stadtumbau")
                .running(290, 805, 9, page -> "– " + page + " –"));
        return styles;
    }

    /// Bodies that look as if they ran.
    private static Map<String, LongFunction<SampleSheets>> bodies() {
        Map<String, LongFunction<SampleSheets>> styles = new LinkedHashMap<>();
        styles.put("no running lines", seed -> new SampleSheets(7, seed).prose(60, 800));
        styles.put("table with a repeated head", seed -> new SampleSheets(8, seed).table(90, 40)
                .running(71, 50, 9, page -> "Übersicht der Formate").running(290, 800, 9, Integer::toString));
        styles.put("table without running lines", seed -> new SampleSheets(5, seed).table(70, 49));
        styles.put("footnotes", seed -> new SampleSheets(9, seed).prose(80, 720).footnotes(780)
                .running(290, 805, 9, Integer::toString));
        styles.put("profiles with equal titles", seed -> new SampleSheets(6, seed).prose(130, 760)
                .fixed(71, 80, 16, page -> "Steckbrief " + page)
                .running(290, 805, 9, page -> "Seite " + page));
        styles.put("minutes that end in a resolution", seed -> new SampleSheets(6, seed).prose(80, 690)
                .fixed(71, 705 + 6.0 * (seed % 3), 11, page -> page % 3 == 0 ? "Beschluss: einstimmig" : "")
                .running(71, 50, 9, page -> "Niederschrift des Ortsbeirats"));
        styles.put("two short pages of one form", seed -> new SampleSheets(2, seed).prose(200, 500)
                .fixed(71, 150, 11, page -> "Antrag auf Förderung"));
        return styles;
    }
}
