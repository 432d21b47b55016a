package de.erfahrungsschatz.api.page;

/// What somebody typed, as it is repeated on a page.
final class Words {

    private static final int SHOWN = 80;
    /// So much of it is shown at least: a word longer than the rest is cut.
    private static final int LEAST = 50;

    private Words() {}

    /// The words on one line; the end of a very long text is left out, from a word's beginning where there is one.
    static String shortened(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int border = line.lastIndexOf(' ', SHOWN);
        if (border >= LEAST) {
            return line.substring(0, border) + " …";
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }
}
