package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.QueryParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what was probably meant where words are misspelt, by the documents of one view alone.
final class Corrector {

    /// Where more words are doubtful than this, it is another language, or a pasted text.
    private static final int MOST_MISSPELT = 3;
    /// A word in so few passages may be a mistake in them, …
    private static final int RARE = 1;
    /// … where a word spelt nearly alike is so many times as frequent …
    private static final int TIMES_AS_FREQUENT = 50;
    /// … and no more documents are found than this.
    private static final int FEW_FOUND = 3;

    private final View view;
    private final ViewTerms terms;
    private final WrittenForms forms;

    Corrector(View view) {
        this.view = view;
        terms = view.terms();
        forms = new WrittenForms(view.segments());
    }

    /// The text put right; empty when nothing is misspelt, or nothing that would find anything is meant.
    Optional<Correction> correct(String typed, Filters filters) throws IOException {
        List<TypedWord> doubtful = doubtful(typed);
        if (doubtful.isEmpty() || doubtful.size() > MOST_MISSPELT) {
            return Optional.empty();
        }
        boolean fewFound = total(typed, filters) <= FEW_FOUND;
        StringBuilder text = new StringBuilder(typed);
        for (TypedWord word : doubtful.reversed()) {
            meant(word.text(), fewFound).ifPresent(meant -> text.replace(word.start(), word.end(), meant));
        }
        String corrected = text.toString();
        long total = corrected.equals(typed) ? 0 : total(corrected, filters);
        return total == 0 ? Optional.empty() : Optional.of(new Correction(corrected, total));
    }

    /// The words that hardly any document holds, in order.
    private List<TypedWord> doubtful(String typed) throws IOException {
        List<TypedWord> doubtful = new ArrayList<>();
        for (TypedWord word : TypedWord.of(typed)) {
            List<String> readings = ViewTerms.readings(word.text());
            if (!readings.isEmpty() && terms.mostPassages(readings) <= RARE) {
                doubtful.add(word);
            }
        }
        return doubtful;
    }

    /// What a doubtful word should be; empty when it may stay.
    private Optional<String> meant(String word, boolean fewFound) throws IOException {
        boolean unknown = terms.passagesOf(word) == 0;
        if (!unknown && !fewFound) {
            return Optional.empty();
        }
        Optional<NearTerm> near = terms.nearest(ViewTerms.spellings(word)).stream().min(NearTerm.ORDER)
                .filter(term -> unknown || isMistake(term));
        Optional<String> meant = near.isPresent() ? forms.of(near.get().term())
                : unknown ? new CompoundRepair(terms, forms).of(word) : Optional.empty();
        boolean finds = meant.isPresent() && !meant.get().equalsIgnoreCase(word)
                && total(meant.get(), Filters.NONE) > 0;
        return finds ? meant : Optional.empty();
    }

    /// Whether a rare word is more probably a mistake for that term.
    private static boolean isMistake(NearTerm near) {
        return near.distance() == 1 && near.passages() >= TIMES_AS_FREQUENT * RARE;
    }

    private long total(String typed, Filters filters) throws IOException {
        return view.total(QueryParser.parse(typed), filters);
    }
}
