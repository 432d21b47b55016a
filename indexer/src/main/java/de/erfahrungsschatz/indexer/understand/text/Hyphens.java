package de.erfahrungsschatz.indexer.understand.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What hyphens do to the words of a text: they join ("Bürger-Dialog"), or stand for the end of a compound that follows
/// ("Zukunfts- und Planungswerkstatt").
///
/// @param words those of the text, in order
record Hyphens(String text, List<Word> words) {

    private static final Pattern SUSPENSION = Pattern.compile("-,? (?:und|oder|sowie|bzw\\.?|wie) (?=\\p{Lu})");
    private static final int SHORTEST_PART = 3;

    /// How many words from there on hyphens join; at least 1.
    int joinedFrom(int at) {
        int end = at;
        while (end + 1 < words.size() && words.get(end + 1).start() == words.get(end).end() + 1
                && text.charAt(words.get(end).end()) == '-') {
            end++;
        }
        return end - at + 1;
    }

    /// That many words as one.
    String joined(int at, int length) {
        return words.subList(at, at + length).stream().map(Word::folded).collect(Collectors.joining());
    }

    /// The words that one with a hyphen at its end may be short for: with every end of the word behind the conjunction.
    List<String> completions(int at) {
        int end = words.get(at).end();
        boolean hyphen = end < text.length() && text.charAt(end) == '-' && at + 2 < words.size();
        if (!hyphen || !SUSPENSION.matcher(text).region(end, text.length()).lookingAt()) {
            return List.of();
        }
        String beginning = words.get(at).folded();
        String lender = words.get(at + 2).folded();
        return IntStream.rangeClosed(SHORTEST_PART, lender.length() - SHORTEST_PART)
                .mapToObj(cut -> beginning + lender.substring(cut)).toList();
    }
}
