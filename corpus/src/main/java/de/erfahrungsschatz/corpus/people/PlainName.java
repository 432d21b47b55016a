package de.erfahrungsschatz.corpus.people;

import java.util.regex.Pattern;

/// A person's name without academic degrees, spelt as a document spells it.
public record PlainName(String words) {

    /// `Dr.`, `Prof. Dr.-Ing.` and the like.
    private static final Pattern DEGREES = Pattern.compile("^(?:(?:\\p{L}+\\.-?)+(?:\\p{L}+\\.?)? +)+");

    /// The name within one as written.
    public static PlainName of(String written) {
        return new PlainName(DEGREES.matcher(written.strip()).replaceFirst(""));
    }

    /// Whether it is a surname alone, which is not enough to know anybody by.
    public boolean isBare() {
        return words.indexOf(' ') < 0;
    }

    /// The last word, which in most names is the surname.
    public String surname() {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
