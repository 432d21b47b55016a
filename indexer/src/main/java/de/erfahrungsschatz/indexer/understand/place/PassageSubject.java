package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which other city does a passage speak about? The one with which its sentences begin ("In Kiel wurde …", "Kiel hat …"), for as
/// long as nothing leads back to the own one, when that is most of what is said.
final class PassageSubject {

    private static final double MOST = 0.5;
    /// How many words may stand before the city in a sentence that speaks about it.
    private static final int LEAD = 3;
    private static final Pattern HOME = Pattern.compile(
            "\\b(?:hier|hiesige[nr]?|bei uns|wir|uns|unsere?[rnms]?|ich|mir|mich)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /// Who reports speaks about the city that he or she reports of, wherever it stands.
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:berichte[nt]|berichtete|teilt mit|teilte mit|erläutert|erläuterte|erzählt|schildert|schilderte|stellt|stellte|kurz)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BACK = Pattern.compile(
            "^(?:Dort|Da|Das|Dies\\p{L}*|Sie|Die Stadt|Eine? solche[rs]?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// A sentence of fewer words is a label.
    private static final int SHORTEST = 4;
    private static final Pattern LABEL = Pattern.compile("^(?:\\p{Lu}[\\p{L}.() -]{0,40}):\\s+");

    private PassageSubject() {}

    /// The city with the words that show it; empty where the passage speaks about no other, or about several.
    static Optional<Derived<String>> of(Passage passage, List<CityMention> mentions, List<String> homes) {
        List<Sentence> sentences = sentences(passage, mentions);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> quotes = new HashMap<>();
        String current = null;
        for (Sentence sentence : sentences) {
            current = sentence.subject(homes, current);
            if (current != null) {
                counts.merge(current, sentence.text.length(), Integer::sum);
                quotes.putIfAbsent(current, sentence.text);
            }
        }
        int all = sentences.stream().mapToInt(sentence -> sentence.text.length()).sum();
        return counts.entrySet().stream().filter(city -> city.getValue() >= MOST * all)
                .filter(city -> 2 * mentionsOf(city.getKey(), mentions) >= mentions.size()).findFirst()
                .map(city -> new Derived<>(city.getKey(), Provenance.rule("city.subject-of-passage",
                        Quote.of(quotes.getOrDefault(city.getKey(), "")))));
    }

    private static long mentionsOf(String city, List<CityMention> mentions) {
        return mentions.stream().filter(mention -> mention.city().equals(city)).count();
    }

    /// The sentences of the answer, or of the whole passage where nobody asks.
    private static List<Sentence> sentences(Passage passage, List<CityMention> mentions) {
        List<Sentence> sentences = new ArrayList<>();
        int at = passage.questionLength();
        for (String paragraph : passage.text().substring(at).split("\n", -1)) {
            boolean opens = true;
            for (String text : Sentences.of(paragraph)) {
                int start = passage.text().indexOf(text, at);
                int end = start + text.length();
                sentences.add(new Sentence(text, start, opens, mentions.stream()
                        .filter(mention -> mention.start() >= start && mention.end() <= end).toList()));
                opens = false;
                at = end;
            }
        }
        return sentences;
    }

    /// @param start where it begins in the passage
    /// @param opens whether a paragraph begins with it
    /// @param mentions the cities in it
    private record Sentence(String text, int start, boolean opens, List<CityMention> mentions) {

        /// The city that the sentence speaks about; null where that is the document's, or nobody knows.
        ///
        /// @param before what the sentence before it speaks about
        @Nullable
        String subject(List<String> homes, @Nullable String before) {
            boolean home = mentions.stream().anyMatch(mention -> homes.contains(mention.city()));
            long others = mentions.stream().map(CityMention::city).distinct().count();
            if (home || others > 1) {
                return null;
            }
            if (others == 1) {
                return leads(mentions.getFirst()) ? mentions.getFirst().city() : null;
            }
            boolean refersBack = !opens || BACK.matcher(text).find();
            return HOME.matcher(text).find() || !refersBack ? null : before;
        }

        private boolean leads(CityMention mention) {
            if (Words.count(text) < SHORTEST) {
                return false;
            }
            String lead = LABEL.matcher(text.substring(0, mention.start() - start)).replaceFirst("");
            return REPORTED.matcher(lead).find() || (new Tokens(lead).size() <= LEAD && !lead.contains(","));
        }
    }
}
