package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Something to search for.
///
/// @param type the class it belongs to: `w1` one word, `w2and` two words of which both, `w4or` two to four words of which any must
///        occur, `phrase`, `prefix`, `w1f` a word with one filter, `w2ms` words with two values in each of two facets, `browse` no
///        words
record Question(String type, Query query, Filters filters) {

    /// The questions of a file, or questions made up from the documents where the path is blank.
    static List<Question> of(String path, Corpus corpus) {
        return path.isBlank() ? MadeUpQuestions.about(corpus) : QuestionFile.read(Path.of(path));
    }

    /// Finds documents that hold any of the words.
    static Query anyOf(String words) {
        return new Query(split(words).map(word -> (Clause) new Clause.Word(word)).toList());
    }

    /// Finds documents that hold all of the words. A phrase of one word is a word that must occur.
    static Query allOf(String words) {
        List<String> all = split(words).toList();
        return all.size() == 1 ? anyOf(words)
                : new Query(all.stream().map(word -> (Clause) new Clause.Phrase(word)).toList());
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1));
    }
}
