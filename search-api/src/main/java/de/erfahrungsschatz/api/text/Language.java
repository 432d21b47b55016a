package de.erfahrungsschatz.api.text;

/// A language of the interface. An address tells which one is meant, so that no cookie need to, and so that a link keeps it.
public enum Language {

    /// The language of the network, at addresses that name none.
    GERMAN("de", ""),
    /// At addresses below `/en`.
    ENGLISH("en", "/en");

    private final String tag;
    private final String segment;

    Language(String tag, String segment) {
        this.tag = tag;
        this.segment = segment;
    }

    /// Its name after BCP 47.
    public String tag() {
        return tag;
    }

    /// What its addresses begin with; empty for German.
    public String segment() {
        return segment;
    }

    /// The language of an address.
    ///
    /// @param path of the address, from the first stroke on
    public static Language of(String path) {
        return ENGLISH.begins(path) ? ENGLISH : GERMAN;
    }

    /// The same address without what names the language.
    ///
    /// @param path in this language
    public String bare(String path) {
        String rest = path.substring(segment.length());
        return rest.isEmpty() ? "/" : rest;
    }

    private boolean begins(String path) {
        return path.startsWith(segment) && (path.length() == segment.length() || path.charAt(segment.length()) == '/');
    }
}
