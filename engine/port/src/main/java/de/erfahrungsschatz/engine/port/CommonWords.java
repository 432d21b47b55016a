package de.erfahrungsschatz.engine.port;

import java.util.ServiceLoader;

/// Tells the words of the language from what may be the name of a person; found by [ServiceLoader]. Safe for many threads.
public interface CommonWords {

    /// Whether a dictionary has the word in that form, and has it neither as a given name nor as a surname. Surnames that it has as
    /// words alone, such as `Sommer`, are words.
    ///
    /// @param word whatever its capitals
    boolean include(String word);

    /// The words of the one language on the class path.
    ///
    /// @throws IllegalStateException when there is none
    static CommonWords load() {
        return ServiceLoader.load(CommonWords.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("No words of any language on the class path"));
    }
}
