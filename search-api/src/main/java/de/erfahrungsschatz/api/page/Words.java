package de.erfahrungsschatz.api.page;

/// What somebody typed, as it is repeated on a page.
final class Words {

    private static final int SHOWN = 80;

    private Words() {}

    /// The words on one line; the end of a very long text is left out.
    static String shortened(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }
}
