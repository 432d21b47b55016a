package de.erfahrungsschatz.engine.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// What counts how much in the ranking. A document is as good as its best passage, and better when its title matches too.
///
/// A word counts by the best way in which it is found, and a little by the others. Then the best documents are looked at once more,
/// and what is too costly or too vague to find anything tells which of them is nearer.
///
/// The values stand in a file of their own, which the benchmarks tune on judged queries.
final class Weights {

    private static final WeightFile VALUES = WeightFile.read("weights.properties");

    /// How strongly the title counts, against a passage.
    static final float TITLE = VALUES.get("title");

    /// A word found inside another one, against the word itself: `Siedlung` in `Haussiedlung`.
    static final float INSIDE = VALUES.get("inside");

    /// The words inside the typed one, each against the word itself: `Haus` and `Siedlung` for `Haussiedlung`.
    static final float CONSTITUENT = VALUES.get("constituent");

    /// A word of the same meaning in another part of speech: `beteiligen` for `Beteiligung`.
    static final float DERIVED = VALUES.get("derived");

    /// How much the ways in which a word is found count beside the best of them.
    static final float TIE = VALUES.get("tie");

    /// What a word has in common with related ones: the first letters of its base form, and of each word inside it.
    static final float ROOT = VALUES.get("root");

    /// At the second look: a word in the very form typed.
    static final float FORM = VALUES.get("form");

    /// At the second look: four letters of a word that follow each other; every word has several.
    static final float GRAM = VALUES.get("gram");

    /// At the second look: the first four letters of a word, or of a word inside it, at the beginning of a word.
    static final float BEGINNING = VALUES.get("beginning");

    /// At the second look: two words that stand near each other as they were typed.
    static final float NEIGHBOURS = VALUES.get("neighbours");

    /// At the second look: a function word.
    static final float FUNCTION_WORD = VALUES.get("function-word");

    /// At the second look: letters in the title, against those in a passage.
    static final float TITLE_LETTERS = VALUES.get("title-letters");

    /// As how many occurrences in the passage a word in one of its headings counts. Changing it makes another [Passport].
    static final int HEADING = 2;

    /// What a word that begins as typed scores: about as much as a word in every hundredth passage. It is the same for all such
    /// words, for their number is unknown beforehand.
    static final float PREFIX = VALUES.get("prefix");

    /// What a word that the vocabularies add counts, against one that was typed. More of it is felt in the ranking of what was typed.
    static final float VOCABULARY = VALUES.get("vocabulary");

    private static final int FEW_LOOKS = 20;
    private static final int LOOKS_PER_HIT = 4;
    private static final int LEAST_LOOKS = 30;
    private static final int MOST_LOOKS = 200;

    private static final float SATURATION = VALUES.get("saturation");
    private static final float LENGTH = VALUES.get("length");

    private Weights() {}

    /// How many documents are looked at once more, by their best passages. The others follow them, as they were found. A single word leaves
    /// little to be told, several leave much; what stands far behind on a page can come from as far again. All pages of one size look at
    /// the same documents, so that none is shown twice.
    ///
    /// @param words how many are looked for
    /// @param size how many hits a page has
    static int secondLooks(int words, int size) {
        return switch (words) {
            case 0 -> 0;
            case 1 -> FEW_LOOKS;
            default -> Math.clamp(LOOKS_PER_HIT * (long) size, LEAST_LOOKS, MOST_LOOKS);
        };
    }

    /// How many terms a passage, or a title, is expected to have in that field. It is no average of what is there, so that a score
    /// depends on no other document but by how many hold the word.
    static int expectedLength(String field) {
        return switch (field) {
            case Schema.TITLE, Schema.TITLE_FORM, Schema.TITLE_ROOT -> 7;
            case Schema.TITLE_INSIDE -> 5;
            case Schema.INSIDE -> 30;
            default -> 90;
        };
    }

    /// BM25 with its usual saturation and length normalisation.
    static Similarity similarity() {
        return new BM25Similarity(SATURATION, LENGTH);
    }

    /// What a count is weighed against by BM25 in a text of that length.
    static float norm(int words, int expectedLength) {
        return SATURATION * (1 - LENGTH + LENGTH * words / expectedLength);
    }

    /// How rare a word is by BM25.
    ///
    /// @param holders how many passages hold it
    /// @param passages how many there are
    static float rarity(long holders, long passages) {
        return (float) Math.log(1 + (passages - holders + 0.5) / (holders + 0.5));
    }
}
