package de.erfahrungsschatz.corpus.vocabulary;

import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Reads the entries of one vocabulary file and notes everything that is wrong with them.
final class EntryReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final VocabularyName vocabulary;
    private final String file;
    private final List<Problem> problems;
    private final Map<String, Place> seen = new TreeMap<>();

    /// @param file what to call the file in problems
    /// @param problems where to note them
    EntryReader(VocabularyName vocabulary, String file, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.file = file;
        this.problems = problems;
    }

    /// The entries of a file that have a usable id, in its order.
    List<Entry> read(YamlNode root) {
        return switch (root) {
            case YamlNode.Sequence(int _, List<YamlNode> items) ->
                items.stream().map(this::entry).flatMap(Optional::stream).toList();
            case YamlNode.Mapping(int _, Map<String, YamlNode> entries) when entries.isEmpty() -> List.of();
            case YamlNode.Mapping _,YamlNode.Scalar _ -> {
                problems.add(
                        new Problem(file, root.line(),
                                "Hier wird eine Liste erwartet: Jeder Eintrag beginnt mit \"- id: …\"."));
                yield List.of();
            }
        };
    }

    private Optional<Entry> entry(YamlNode node) {
        YamlFields fields = YamlFields.of(node, file, problems);
        if (node instanceof YamlNode.Mapping && !fields.has("id")) {
            fields.problem("id", "Ein Eintrag braucht eine Kennung (id).");
        }
        Optional<String> id = fields.value("id", present(EntryReader::isId),
                "Kleinbuchstaben, Ziffern und innere Bindestriche, nur nicht \"" + Concept.NONE + "\"");
        Place place = new Place(file, fields.line());
        Entry entry = new Entry(place, id.orElse(""), label(fields, "prefLabel"), labels(fields, "altLabel"),
                labels(fields, "hiddenLabel"), labels(fields, "weakLabel"),
                vocabulary == VocabularyName.KINDS ? labels(fields, "signal") : null,
                vocabulary == VocabularyName.CITIES ? null : label(fields, "broader"),
                vocabulary == VocabularyName.CITIES ? null : fields.text("definition").orElse(null),
                vocabulary == VocabularyName.FORMATS ? participants(fields) : null,
                vocabulary == VocabularyName.FORMATS ? fields.text("duration").orElse(null) : null,
                vocabulary == VocabularyName.CITIES ? member(fields) : null,
                vocabulary == VocabularyName.CITIES ? population(fields) : null,
                vocabulary == VocabularyName.CITIES ? labels(fields, "districts") : null);
        fields.rejectOthers();
        return id.isPresent() && isFirst(entry) ? Optional.of(entry) : Optional.empty();
    }

    private boolean isFirst(Entry entry) {
        Place before = seen.putIfAbsent(entry.id(), entry.place());
        if (before != null) {
            problems.add(entry.place().problem("Die Kennung \"" + entry.id() + "\" steht schon in " + before + "."));
        }
        return before == null;
    }

    private @Nullable Label label(YamlFields fields, String key) {
        int line = fields.node(key).map(YamlNode::line).orElse(fields.line());
        return fields.text(key).map(text -> new Label(text, new Place(file, line))).orElse(null);
    }

    private @Nullable List<Label> labels(YamlFields fields, String key) {
        List<Label> labels = new ArrayList<>();
        fields.texts(key).forEach(text -> labels.add(new Label(text.text(), new Place(file, text.line()))));
        return fields.has(key) ? List.copyOf(labels) : null;
    }

    private static Concept.@Nullable Participants participants(YamlFields fields) {
        List<Integer> numbers = fields.texts("participants").stream()
                .map(text -> number(text.text()).orElse(0)).toList();
        if (numbers.size() == 2 && numbers.get(0) >= 1 && numbers.get(1) >= numbers.get(0)) {
            return new Concept.Participants(numbers.get(0), numbers.get(1));
        }
        if (fields.has("participants")) {
            fields.problem("participants",
                    "\"participants\" ist die kleinste und die größte übliche Zahl, etwa [12, 25].");
        }
        return null;
    }

    private static @Nullable Boolean member(YamlFields fields) {
        return fields.value("member", present(text -> "true".equals(text) || "false".equals(text)), "true oder false")
                .map(Boolean::valueOf).orElse(null);
    }

    private static @Nullable Integer population(YamlFields fields) {
        return fields.value("population", EntryReader::number, "eine ganze Zahl").orElse(null);
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches() && !text.equals(Concept.NONE);
    }

    private static Function<String, Optional<String>> present(Predicate<String> allowed) {
        return text -> Optional.of(text).filter(allowed);
    }
}
