package de.erfahrungsschatz.corpus.contact;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds telephone and fax numbers as they are written in Germany (after DIN 5008 and every other habit), and nothing that
/// only looks like one: dates, years, sums, section numbers, keys of municipalities, postcodes, registration numbers.
///
/// A number is a run of digits with separators that begins with an area code (`0…`) or a country code (`+49`, `0049`), and has
/// 6 to 18 digits (15 of E.164, a prefix and an extension); behind a word that announces a number (Telefon, Fax, Durchwahl …) 3 digits suffice and no code is needed.
final class TelephoneNumbers {

    static final String MASK = "[Telefonnummer]";

    private static final String SEPARATOR = "(?:[ \\u00A0\\u2009\\u202F\\n]?[./()\\u2010-\\u2015-][ \\u00A0\\u2009\\u202F\\n]?|[ \\u00A0\\u2009\\u202F\\n])";
    private static final String DIGITS = "\\d++(?:" + SEPARATOR + "{1,2}\\d++)*+";
    private static final Pattern ANNOUNCED = Pattern
            .compile("(\\b(?:Tel(?:efon)?(?:nummer)?|Fon|Phone|Ruf(?:nummer)?|Durchwahl|DW|"
                    + "Apparat|App|(?:Tele)?fax(?:nummer)?|Mobil(?:funk|telefon|nummer)?|Handy(?:nummer)?|Hotline|"
                    + "(?:Bürger|Service|Info)telefon|erreichbar unter|WhatsApp|tel)\\b\\.?[: ]{0,3}(?:Nr\\.? ?|\\()?)"
                    + "([-–]? ?\\+?\\(?" + DIGITS + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CODED = Pattern.compile("(?<![\\p{L}\\p{N}§,.])(?:(?<![\\p{N}][-/.,])"
            + "(?:\\+ ?\\(?\\d|00\\d|\\(0|0[1-9])\\d*+(?:" + SEPARATOR
            + "{1,2}\\d++)*+)(?![\\p{L}]|[.,]?\\d| ?(?:Euro|EUR|€|Prozent|%))");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\. ?\\d{1,2}\\.(?: ?(?:\\d{4}|\\d{2}))?"
            + "(?: ?[-–/] ?\\d{1,2}\\. ?\\d{1,2}\\. ?(?:\\d{4}|\\d{2})?)?|\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}/\\d{4}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?");
    /// The number of a council paper looks like an area code with a year; only the word before it tells ("Vorlage 0123/2014").
    private static final Pattern PAPER = Pattern
            .compile("(?<=(?:Vorlage|Drucksache|Antrag|Anfrage|Beschluss)(?: Nr\\.)? )"
                    + "0\\d{1,4} ?/ ?(?:19|20)\\d{2}(?: ?[/-] ?\\d{1,3})?");
    /// A row of a table with the change of several figures: each has a sign, and none has more than three digits.
    private static final Pattern SIGNED = Pattern
            .compile("\\+(?!49\\b)\\d{1,3}(?:[ \\u00A0\\n][\\u2010-\\u2015-]\\d{1,3})+");
    /// What begins the line after a number and is no part of it: a date, or a postcode with its place.
    private static final Pattern NEXT_LINE = Pattern
            .compile("\\n(?:\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|\\d{5}(?= \\p{Lu}))$");
    private static final int FEWEST = 6;
    private static final int MOST = 18;

    private TelephoneNumbers() {}

    /// The text with every number masked.
    static String mask(String text) {
        String announced = ANNOUNCED.matcher(text).replaceAll(match -> {
            String number = match.group(2);
            int digits = digits(number);
            boolean masked = digits >= 3 && digits <= MOST && !isDateOrYear(number);
            return Matcher.quoteReplacement(
                    masked ? match.group(1) + MASK + nextLine(text, number, match.end()) : match.group());
        });
        return CODED.matcher(announced).replaceAll(match -> {
            boolean masked = isNumber(match.group()) && !isPaper(announced, match);
            return Matcher.quoteReplacement(
                    masked ? MASK + nextLine(announced, match.group(), match.end()) : match.group());
        });
    }

    /// The end of a run of digits that belongs to the next line; empty unless a whole number stands before it.
    private static String nextLine(String text, String run, int end) {
        Matcher next = NEXT_LINE.matcher(text).useTransparentBounds(true).region(end - run.length(), end);
        boolean whole = next.find() && digits(text.substring(end - run.length(), next.start())) >= FEWEST;
        return whole ? next.group() : "";
    }

    private static boolean isPaper(String text, MatchResult run) {
        return PAPER.matcher(text).useTransparentBounds(true).region(run.start(), run.end()).matches();
    }

    private static boolean isNumber(String run) {
        int digits = digits(run);
        return digits >= FEWEST && digits <= MOST && !isDateOrYear(run) && !isKey(run)
                && !SIGNED.matcher(run).matches();
    }

    private static boolean isDateOrYear(String run) {
        return DATE.matcher(run).matches() || run.matches("(?:19|20)\\d{2}");
    }

    /// A run of eight digits without any separator that begins with a land's number is the key of a municipality (AGS), one of
    /// five a postcode.
    private static boolean isKey(String run) {
        return run.matches("0[1-9]\\d{6}|0\\d{4}");
    }

    private static int digits(String run) {
        return (int) run.chars().filter(Character::isDigit).count();
    }
}
