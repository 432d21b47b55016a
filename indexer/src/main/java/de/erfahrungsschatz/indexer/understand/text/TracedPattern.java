package de.erfahrungsschatz.indexer.understand.text;

import java.util.regex.Pattern;

/// A long expression for words in capitals or small letters, that is tried only on texts which hold a trace of them. Where the letters
/// must be as written, an [AnchoredPattern] does the same.
///
/// @param pattern the expression
/// @param traces pieces of which some is part of every match
public record TracedPattern(Pattern pattern, Traces traces) {

    /// Whether it matches somewhere in the text.
    public boolean isIn(String text) {
        return traces.areIn(text) && pattern.matcher(text).find();
    }
}
