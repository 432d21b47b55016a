package de.erfahrungsschatz.indexer.understand.gold;

import java.util.Map;
import java.util.Optional;

/// A stretch of a block that somebody marked.
///
/// @param start where it begins in the block's text, in UTF-16 units
/// @param words the words marked
/// @param what `city`, `nocity`, `person`, `format`, `topic`, `group` or `date`
/// @param values what else is said of them, by key; `city=Halle (Saale)` has the key `city`
public record GoldMark(int start, String words, String what, Map<String, String> values) {

    public GoldMark {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// Where it ends, exclusive.
    public int end() {
        return start + words.length();
    }
}
