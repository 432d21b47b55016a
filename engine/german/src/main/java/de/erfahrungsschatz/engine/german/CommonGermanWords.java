package de.erfahrungsschatz.engine.german;

import de.erfahrungsschatz.engine.port.CommonWords;
import java.util.Locale;

/// The words of the dictionary that are nobody's name.
public final class CommonGermanWords implements CommonWords {

    @Override
    public boolean include(String word) {
        return OrdinaryWords.include(word) && !isPersonName(word.toLowerCase(Locale.GERMAN));
    }

    private static boolean isPersonName(String lower) {
        return Lexicon.shared().isPersonName(lower) || Lexicon.shared().isPersonName(Capital.first(lower));
    }
}
