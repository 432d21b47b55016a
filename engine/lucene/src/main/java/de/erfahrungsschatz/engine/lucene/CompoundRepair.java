package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts a compound right that no document holds, where one of its two parts is misspelt: the word is taken apart wherever one side
/// is known and the other nearly.
///
/// @param terms the known words
/// @param forms how they are written
record CompoundRepair(ViewTerms terms, WrittenForms forms) {

    /// A shorter part stands in too many words by accident.
    private static final int SHORTEST = 4;

    /// What may link two parts, the likeliest first.
    private static final List<String> LINKS = List.of("", "s", "n", "en");

    /// A word put right.
    ///
    /// @param misspelt what stands for the part that was misspelt
    private record Repair(String word, NearTerm misspelt) {}

    /// The compound as it is written; empty when its parts are all known, or cannot be made so.
    Optional<String> of(String typed) throws IOException {
        String word = typed.toLowerCase(Locale.GERMAN);
        List<Repair> repairs = new ArrayList<>();
        for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
            String head = word.substring(0, at);
            String tail = word.substring(at);
            Optional<String> knownHead = knownHead(head);
            boolean knownTail = terms.passagesOf(tail) > 0 || terms.passagesOf(capitalised(tail)) > 0;
            if (knownHead.isPresent() && knownTail) {
                return Optional.empty();
            }
            if (knownHead.isPresent()) {
                repairTail(knownHead.get(), tail).ifPresent(repairs::add);
            } else if (knownTail) {
                repairHead(head, tail).ifPresent(repairs::add);
            }
        }
        return repairs.stream().min(Comparator.comparing(Repair::misspelt, NearTerm.ORDER)).map(Repair::word);
    }

    /// The head as it is written, with what links it; empty when it is not known.
    private Optional<String> knownHead(String head) throws IOException {
        for (String link : LINKS) {
            String base = base(head, link);
            for (String term : ViewTerms.readings(capitalised(base))) {
                if (base.length() >= SHORTEST && terms.passages(term) > 0) {
                    String written = forms.of(term).filter(form -> isSpelt(form, base)).orElse(base);
                    return Optional.of(capitalised(written + link));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Repair> repairTail(String head, String tail) throws IOException {
        Optional<NearTerm> meant = nearest(tail);
        Optional<String> written = meant.isEmpty() ? Optional.empty() : forms.of(meant.get().term());
        return written.map(form -> new Repair(joined(head, form), meant.orElseThrow()));
    }

    private Optional<Repair> repairHead(String head, String tail) throws IOException {
        for (String link : LINKS) {
            Optional<NearTerm> meant = nearest(base(head, link));
            Optional<String> written = meant.isEmpty() ? Optional.empty() : forms.of(meant.get().term());
            if (written.isPresent()) {
                String end = knownHead(tail).filter(form -> isSpelt(form, tail)).orElse(tail);
                return Optional.of(new Repair(joined(written.get() + link, end), meant.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private Optional<NearTerm> nearest(String part) throws IOException {
        return part.length() < SHORTEST ? Optional.empty()
                : terms.near(ViewTerms.folded(part), 1).stream().findFirst();
    }

    private static String base(String head, String link) {
        return head.endsWith(link) ? head.substring(0, head.length() - link.length()) : "";
    }

    private static boolean isSpelt(String form, String part) {
        return Folding.fold(form).equals(Folding.fold(part));
    }

    /// A compound has a capital when its last part has.
    private static String joined(String head, String tail) {
        String word = head.toLowerCase(Locale.GERMAN) + tail.toLowerCase(Locale.GERMAN);
        return Character.isUpperCase(tail.charAt(0)) ? capitalised(word) : word;
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
    }
}
