package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Documents made of German words at random, few of them common and most of them rare, always the same for the same number.
public final class MadeUpCorpus {

    private static final List<String> SMALL = List.of("der", "die", "das", "und", "in", "für", "mit", "wurde", "nicht",
            "eine",
            "auf", "von", "sich", "haben", "auch", "als", "über", "bei", "nach", "zum");
    private static final List<String> HEADS = List.of("verfahren", "beteiligung", "planung", "werkstatt", "siedlung",
            "konzept",
            "versammlung", "haushalt", "rat", "forum", "entwicklung", "büro", "prozess", "gespräch", "gruppe", "straße",
            "viertel", "platz", "schule", "zentrum", "ergebnisse", "anträge", "wege", "räume", "projekte", "fragen");
    private static final List<String> MODIFIERS = List.of("", "Bürger", "Stadt", "Stadtteil", "Quartiers", "Jugend",
            "Kinder",
            "Zukunfts", "Dialog", "Verkehrs", "Klima", "Wohnungs", "Planungs", "Gemeinde", "Landes", "Grün", "Markt",
            "Hafen", "Umwelt", "Sozial", "Kultur", "Energie", "Rad", "Schul", "Bildungs", "Gesundheits");
    private static final List<String> OTHERS = List.of("gemeinsam", "öffentliche", "geplante", "älteren", "diskutiert",
            "beschlossen", "vorgestellt", "kommunale", "offene", "moderierte", "erreichen", "verbessern", "langfristig",
            "schwierig", "erfolgreich", "Anwohnerinnen", "Teilnehmende", "Politik", "Verwaltung", "Vereine");

    private static final List<String> WORDS = words();

    private final Random random;

    private MadeUpCorpus(Random random) {
        this.random = random;
    }

    /// So many documents of one to twelve passages.
    public static Corpus of(int documents) {
        MadeUpCorpus maker = new MadeUpCorpus(new Random(documents));
        return new Corpus(IntStream.range(0, documents).mapToObj(number -> maker.document(number, 1 + number % 12))
                .toList());
    }

    /// So many documents of one passage each, so that passages and documents are the same number.
    static Corpus ofSinglePassages(int documents) {
        MadeUpCorpus maker = new MadeUpCorpus(new Random(documents));
        return new Corpus(IntStream.range(0, documents).mapToObj(number -> maker.document(number, 1)).toList());
    }

    private Document document(int number, int passages) {
        Map<Facet, List<String>> values = Map.of(Facet.CITY, List.of("Stadt " + random.nextInt(40)), Facet.TOPIC,
                IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> "Thema " + random.nextInt(30)).distinct()
                        .toList(),
                Facet.FORMAT, List.of("Format " + random.nextInt(15)), Facet.KIND, List.of("Art " + random.nextInt(8)),
                Facet.YEAR, List.of(String.valueOf(2000 + random.nextInt(25))));
        List<Passage> texts = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            texts.add(Passage.of(text(80)));
        }
        return new Document(new DocumentId("made-up-" + number), Visibility.PUBLIC, Facets.metadata(text(6), values),
                texts);
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            List<String> from = random.nextInt(3) == 0 ? SMALL : WORDS;
            double rank = Math.pow(random.nextDouble(), 3);
            text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(from.get((int) (rank * from.size())));
        }
        return text.append('.').toString();
    }

    private static List<String> words() {
        return Stream.concat(OTHERS.stream(), MODIFIERS.stream().flatMap(modifier -> HEADS.stream()
                .map(head -> modifier.isEmpty()
                        ? head.substring(0, 1).toUpperCase(Locale.GERMAN) + head.substring(1)
                        : modifier + head)))
                .toList();
    }
}
