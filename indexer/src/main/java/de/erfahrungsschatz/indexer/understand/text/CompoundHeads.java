package de.erfahrungsschatz.indexer.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells to which concept a compound belongs that no vocabulary lists, by its last part: a "Fahrgastrat" is an advisory council.
public final class CompoundHeads {

    /// What stands for "this compound names no concept".
    static final String NONE = "-";

    private static final String ANY = "any";
    private static final String SUBJECT = "subject";
    private static final int SHORTEST_FIRST_PART = 3;

    /// The rules by their last part, folded; the first that fits decides.
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();

    private CompoundHeads() {}

    /// No rules at all.
    static CompoundHeads none() {
        return new CompoundHeads();
    }

    /// The rules of lines `last part<TAB>what stands before<TAB>concept`. The line `subject<TAB>words` says what the word "subject"
    /// stands for in those below it. Blank lines and those that begin with `#` mean nothing.
    ///
    /// @throws IllegalArgumentException when a line is no rule
    public static CompoundHeads of(List<String> lines) {
        CompoundHeads heads = new CompoundHeads();
        String subject = ANY;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length == 2 && cells[0].equals(SUBJECT)) {
                subject = cells[1];
            } else if (cells.length == 3) {
                heads.add(cells[0], cells[1].equals(SUBJECT) ? subject : cells[1], cells[2]);
            } else {
                throw new IllegalArgumentException("Neither a rule nor a list of subjects: " + line);
            }
        }
        return heads;
    }

    private void add(String head, String before, String concept) {
        Rule rule = new Rule(before.equals(ANY) ? Pattern.compile(".+") : firstPart(Words.fold(before)), concept);
        for (String one : Words.fold(head).replaceAll("[()]", "").split("\\|", -1)) {
            beginnings.add(one);
            rules.computeIfAbsent(one, _ -> new ArrayList<>()).add(rule);
        }
    }

    /// What stands before, with the letters that link it to the last part.
    private static Pattern firstPart(String words) {
        return Pattern.compile("(?:" + words.replace("*", "\\p{L}*") + ")(?:s|es|n|en|e)?");
    }

    /// The concept of a compound, or [#NONE]; empty where no rule knows it.
    ///
    /// @param word folded
    Optional<String> concept(String word) {
        return concept(word, word.length());
    }

    /// The same by last parts that are long enough.
    ///
    /// @param latest where the last part begins at latest
    Optional<String> concept(String word, int latest) {
        int end = Math.min(latest + 1, word.length() - 2);
        for (int cut = SHORTEST_FIRST_PART; cut < end; cut++) {
            Optional<String> found = beginnings.mayBegin(word, cut) ? behind(word, cut) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// @param cut where the last part begins
    private Optional<String> behind(String word, int cut) {
        String before = word.substring(0, cut);
        for (String head : Inflection.noun(word.substring(cut))) {
            for (Rule rule : rules.getOrDefault(head, List.of())) {
                if (rule.before.matcher(before).matches()) {
                    return Optional.of(rule.concept());
                }
            }
        }
        return Optional.empty();
    }

    /// @param before what stands before the last part
    private record Rule(Pattern before, String concept) {}
}
