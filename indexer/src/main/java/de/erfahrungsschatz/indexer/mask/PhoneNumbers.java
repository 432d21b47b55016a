package de.erfahrungsschatz.indexer.mask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds telephone numbers. Behind a word such as "Telefon" it would rather take a number too many than leave one; without
/// such a word it takes only what has the form of a German or international number, so that dates, years, sums, paragraphs,
/// keys of municipalities and postcodes stay readable.
final class PhoneNumbers {

    /// A blank of any kind; the end of a line too, unless a postcode, a date or a year begins the next.
    private static final String BLANK = "(?:[^\\S\\n]|[\\u00a0\\u2007\\u202f]"
            + "|\\n(?!\\s*(?:\\n|\\d{5}\\s+\\p{Lu}|\\d{1,2}\\.\\s?\\d{1,2}\\.|(?:19|20)\\d{2}\\b)))";
    private static final String GAP = BLANK + "{0,3}";
    private static final String DASH = "[-‐‑‒–—−]";
    /// What may stand between two digits of a number.
    private static final String JOINT = GAP + "(?:(?:" + DASH + "|[/.·]|\\(|\\))" + GAP + "){0,2}";
    private static final String MORE = "(?:" + JOINT + "\\d)";

    private static final String CUE = "(?:Telefon(?:nummer|nr)?|Telefax|Telephon|Tel|Fon|Fax|Phone|Mobil(?:telefon|nummer|funk)?"
            + "|Handy(?:nummer)?|Rufnummer|Durchwahl|Hotline|Festnetz|WhatsApp)(?!\\p{L})";
    private static final String BETWEEN = "(?:" + GAP + "(?:Nr\\b\\.?|unter|dienstlich|privat|und|oder|/|\\(|:|\\.|"
            + DASH + "|"
            + CUE + ")){0,6}+" + GAP;
    private static final Pattern BEHIND_CUE = pattern("(?<![\\p{L}\\d])(?:(" + CUE + BETWEEN + ")|[☎✆📞]\\ufe0f?" + GAP
            + ")(\\+?\\(?\\d" + MORE + "{2,18})(?!\\d)");
    /// Only marks between cue and number make a short number one of telephones.
    private static final Pattern MARKED = Pattern.compile("(?:[:.]|nummer|Durchwahl|Hotline)[\\s-]*$",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_UNMARKED = 5;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final Pattern INTERNATIONAL = pattern("(?<![\\p{L}\\d])(?:\\+|00)" + GAP + "[1-9]" + MORE
            + "{6,15}(?!\\d|\\s?(?:Euro|EUR|€|%|Prozent))");
    private static final Pattern AREA_CODE = pattern(
            "(?<![\\p{L}\\d.,/-])\\(?0[1-9]\\d{1,4}\\)?(?:" + GAP + "(?:" + DASH
                    + "|[/.·])" + GAP + "|" + BLANK + "{1,3}|(?<=\\)))\\(?\\d" + MORE + "{2,10}(?!\\d)");
    private static final Pattern IN_ONE_PIECE = pattern(
            "(?<![\\p{L}\\d.,/-])0(?:1[5-7]\\d{8,10}|[2-9]\\d{7,9})(?![\\d.,]?\\d)");

    /// Numbers of files and decisions look like an area code with a number ("Vorlage 0123/2014").
    private static final Pattern FILE_CUE = pattern(
            "(?:Drucksache|Vorlage|Drs|DS|Az|Aktenzeichen|Beschluss|Beschl|AGS|ARS"
                    + "|Gemeindeschlüssel|Regionalschlüssel|Nr|Nummer|§+|Art|Abs|IBAN|Konto\\p{L}*|Kassenzeichen|Haushaltsstelle"
                    + "|Bebauungsplan|B-Plan|Flurstück|Flur|ISBN|ISSN)[\\s.:-]*$");
    private static final Pattern FILE_NUMBER = Pattern
            .compile("0\\d{1,4}\\s?[/-]\\s?(?:19|20)\\d{2}(?:\\s?[/-]\\s?\\d{1,3})?");
    private static final int CUE_LENGTH = 30;

    private PhoneNumbers() {}

    /// The text with every number replaced.
    static String replaceAll(String text, String replacement) {
        String masked = BEHIND_CUE.matcher(text).replaceAll(found -> {
            String cue = found.group(1) == null ? "Tel." : found.group(1);
            String shown = isNumber(cue, found.group(2)) ? found.group().replace(found.group(2), replacement)
                    : found.group();
            return Matcher.quoteReplacement(shown);
        });
        masked = INTERNATIONAL.matcher(masked).replaceAll(Matcher.quoteReplacement(replacement));
        masked = unlessFileNumber(AREA_CODE, masked, replacement);
        return unlessFileNumber(IN_ONE_PIECE, masked, replacement);
    }

    private static boolean isNumber(String cue, String number) {
        String digits = number.replaceAll("\\D", "");
        boolean dialled = number.startsWith("0") || number.startsWith("+") || number.startsWith("(");
        boolean isLong = digits.length() >= SHORTEST_UNMARKED;
        return !YEAR.matcher(number).matches() && (dialled || isLong || MARKED.matcher(cue).find());
    }

    private static String unlessFileNumber(Pattern pattern, String text, String replacement) {
        return pattern.matcher(text).replaceAll(found -> {
            String before = text.substring(Math.max(0, found.start() - CUE_LENGTH), found.start());
            boolean fileNumber = FILE_CUE.matcher(before).find() || FILE_NUMBER.matcher(found.group()).matches();
            return Matcher.quoteReplacement(fileNumber ? found.group() : replacement);
        });
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
