package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.QueryParser;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Something to search for.
///
/// @param type the class it belongs to: `w1` one word, `w2and` two words of which both, `w4or` two to four words of which any must
///        occur, `phrase`, `prefix`, `w1f` a word with one filter, `w2ms` words with two values in each of two facets, `browse` no
///        words
/// @param mode how the words are meant
/// @param words separated by blanks; empty when browsing
public record Question(String type, Mode mode, String words, Filters filters) {

    /// How the words of a question are meant.
    public enum Mode {
        /// All of them must occur.
        AND,
        /// Any of them must occur.
        OR,
        /// They must stand side by side.
        PHRASE,
        /// It is the beginning of words.
        PREFIX,
        /// There are none, and all documents are found.
        ALL
    }

    /// The questions of a file, or questions made up from the documents where the path is blank.
    static List<Question> of(String path, Corpus corpus) {
        return path.isBlank() ? MadeUpQuestions.about(corpus) : QuestionFile.read(Path.of(path));
    }

    /// What a person types to ask it of this project. A phrase of one word is a word that must occur.
    public String typed() {
        return switch (mode) {
            case AND -> allOf(split());
            case OR -> words;
            case PHRASE -> quoted(words);
            case PREFIX -> words + "*";
            case ALL -> "";
        };
    }

    /// What this project understands when that is typed.
    public Query query() {
        return QueryParser.parse(typed());
    }

    /// The single words.
    public List<String> split() {
        return mode == Mode.ALL ? List.of() : Arrays.asList(words.strip().split("\\s+", -1));
    }

    private static String allOf(List<String> words) {
        return words.size() == 1 ? words.getFirst()
                : words.stream().map(Question::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
