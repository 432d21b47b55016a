package de.erfahrungsschatz.api.page;

/// Words of others, as they are repeated on a page.
final class Words {

    /// How many characters of what somebody typed are shown.
    private static final int SHOWN = 80;

    private Words() {}

    /// What somebody typed, as [#shortened(String, int)] has it.
    static String shortened(String text) {
        return shortened(text, SHOWN);
    }

    /// The words on one line; the end of a long text is left out, from a word's beginning where there is one not much before.
    ///
    /// @param shown how many characters to show at most
    static String shortened(String text, int shown) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (line.length() <= shown) {
            return line;
        }
        int border = line.lastIndexOf(' ', shown);
        if (border >= shown * 5 / 8) {
            return line.substring(0, border) + " …";
        }
        int end = Character.isHighSurrogate(line.charAt(shown - 1)) ? shown - 1 : shown;
        return line.substring(0, end) + "…";
    }
}
