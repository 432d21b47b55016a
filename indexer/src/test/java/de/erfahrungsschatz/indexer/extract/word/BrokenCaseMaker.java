package de.erfahrungsschatz.indexer.extract.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the committed set of broken words. What is right is known because the text was whole before it was broken here;
/// nothing of the code under test has a say. Run its `main` in this module's folder to make the file again.
///
/// - `fiction`: the sample documents, set at four measures by [Typesetter]; in addition every hyphen that they hold.
/// - `town`: names from the gazetteer, broken at their hyphens or, without one, between syllables.
/// - `vocabulary`: the labels of the vocabularies, as they are and in capitals, and their hyphens.
/// - `suspended`: compounds of the sample documents that share a head, one suspended before the other.
/// - `hand`: what stands in `by-hand.txt`.
final class BrokenCaseMaker {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "broken-words");
    private static final Path CORPUS = Path.of("..", "corpus");
    private static final int[] MEASURES = {31, 44, 58, 76};
    private static final int MOST_FROM_FICTION = 3_000;
    private static final int MOST_TOWNS_IN_SYLLABLES = 450;
    private static final int MOST_LABELS = 700;
    private static final int MOST_CAPITALS = 300;
    private static final int MOST_SUSPENDED = 300;
    private static final List<String> HEADS = List.of("planung", "konzept", "konzepte", "beirat", "werkstatt",
            "beteiligung", "arbeit", "verkehr", "politik", "haus", "amt", "projekt", "projekte", "rat", "fläche",
            "flächen",
            "straße", "straßen", "zeit", "kreis", "stelle", "stellen", "mittel", "platz", "plätze", "raum", "bau",
            "ung",
            "ungen", "schaft", "gespräch", "gespräche", "versammlung", "plan", "pläne", "gruppe", "gruppen", "zentrum",
            "schule",
            "schulen");
    private static final List<String> CONJUNCTIONS = List.of("und", "oder", "bzw.", "sowie", "und", "beziehungsweise");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private final Map<String, BrokenCase> cases = new LinkedHashMap<>();

    private BrokenCaseMaker() {}

    public static void main(String[] args) throws IOException {
        BrokenCaseMaker maker = new BrokenCaseMaker();
        maker.addHand();
        maker.addFiction();
        maker.addTowns();
        maker.addVocabularies();
        List<String> rows = new ArrayList<>(List.of("kind\tsource\tline\tnext\ttext\tseen"));
        maker.cases.values().stream().map(BrokenCase::row).forEach(rows::add);
        Files.write(RESOURCES.resolve("cases.tsv"), rows);
    }

    private void add(BrokenCase broken) {
        cases.putIfAbsent(broken.line() + "\t" + broken.next(), broken);
    }

    private void addHand() throws IOException {
        for (String line : Files.readAllLines(RESOURCES.resolve("by-hand.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int cut = line.indexOf('|');
            if (cut < 0) {
                Typesetter.atHyphens(line, "hand", List.of()).forEach(this::add);
            } else {
                String[] sides = line.split("=", 2);
                String text = sides.length > 1 ? sides[1] : line.replace("|", "");
                add(new BrokenCase(false, "hand", line.substring(0, cut) + "-", sides[0].substring(cut + 1), text, ""));
            }
        }
    }

    private void addFiction() throws IOException {
        List<BrokenCase> set = new ArrayList<>();
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS.resolve("sample").resolve("sources"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                List<String> paragraphs = Typesetter.paragraphs(Files.readString(file));
                paragraphs.forEach(
                        text -> Typesetter.atHyphens(text, "fiction", paragraphs).forEach(this::add));
                for (int measure : MEASURES) {
                    paragraphs.forEach(text -> set.addAll(new Typesetter(paragraphs, measure).set(text)));
                }
                paragraphs.forEach(text -> WORD.matcher(text).results().map(MatchResult::group).forEach(words::add));
            }
        }
        spread(set.stream().filter(broken -> !cases.containsKey(broken.line() + "\t" + broken.next())).distinct()
                .toList(), MOST_FROM_FICTION).forEach(this::add);
        addSuspended(words.stream().distinct().sorted().toList());
    }

    /// The same ones every time, from everywhere.
    private static <T> List<T> spread(List<T> all, int most) {
        return all.stream().sorted(Comparator.comparingInt(item -> item.toString().hashCode())).limit(most).toList();
    }

    private void addSuspended(List<String> words) {
        List<BrokenCase> suspended = new ArrayList<>();
        for (String head : HEADS) {
            List<String> compounds = words.stream().filter(word -> word.endsWith(head)
                    && word.length() >= head.length() + 4 && Character.isUpperCase(word.charAt(0))).toList();
            for (int i = 0; i + 1 < compounds.size(); i++) {
                String first = compounds.get(i);
                String line = first.substring(0, first.length() - head.length()) + "-";
                String next = CONJUNCTIONS.get(i % CONJUNCTIONS.size()) + " " + compounds.get(i + 1);
                suspended.add(new BrokenCase(true, "suspended", line, next, line + " " + next, ""));
            }
        }
        spread(suspended, MOST_SUSPENDED).forEach(this::add);
    }

    private void addTowns() throws IOException {
        List<String> names = Files.readAllLines(CORPUS.resolve(Path.of("src", "main", "resources", "gazetteer",
                "municipalities.tsv"))).stream().filter(line -> line.indexOf('\t') > 0)
                .map(line -> line.split("\t", -1)[1]).filter(name -> name.matches("\\p{L}{3,}(?:-\\p{L}+)*")).toList();
        names.stream().filter(name -> name.indexOf('-') > 0)
                .forEach(name -> Typesetter.atHyphens(name, "town", List.of()).forEach(this::add));
        List<BrokenCase> inSyllables = names.stream().filter(name -> name.indexOf('-') < 0)
                .flatMap(name -> inSyllables(name, "town")).toList();
        spread(inSyllables, MOST_TOWNS_IN_SYLLABLES).forEach(this::add);
    }

    private void addVocabularies() throws IOException {
        Pattern label = Pattern.compile("(?m)^\\s*(?:prefLabel|altLabel|hiddenLabel|weakLabel): *(.*)$");
        List<String> labels = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(Path.of("src", "main", "resources", "vocabularies")))) {
            for (Path file : files.sorted().toList()) {
                label.matcher(Files.readString(file)).results()
                        .flatMap(line -> Stream.of(line.group(1).split("[\\[\\],\"]+"))).map(String::strip)
                        .filter(text -> !text.isEmpty()).forEach(labels::add);
            }
        }
        labels.forEach(text -> Typesetter.atHyphens(text, "vocabulary", List.of()).forEach(this::add));
        List<String> words = labels.stream().map(text -> text.replaceAll(".* ", ""))
                .filter(word -> word.matches("\\p{L}{6,}")).distinct().toList();
        spread(words, MOST_LABELS)
                .forEach(word -> spread(inSyllables(word, "vocabulary").toList(), 1).forEach(this::add));
        spread(words, MOST_CAPITALS).forEach(word -> spread(
                inSyllables(word.toUpperCase(Locale.GERMAN), "capitals").toList(), 1).forEach(this::add));
    }

    private static Stream<BrokenCase> inSyllables(String word, String source) {
        return Syllables.breaks(word).stream().map(place -> new BrokenCase(false, source,
                word.substring(0, place) + "-", word.substring(place), word, ""));
    }
}
