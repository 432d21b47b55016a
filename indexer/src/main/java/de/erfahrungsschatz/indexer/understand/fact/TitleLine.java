package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line above the body may be, when a title is looked for: one, what stands around one in a letterhead, or nothing but the kind
/// of paper.
final class TitleLine {

    private static final int MOST_WORDS = 18;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String NUMBER = "(?:(?:[IVX]{1,4}|[A-Z]|\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+)?";
    /// Parts that every paper has.
    private static final Pattern PART = Pattern.compile("^" + NUMBER
            + "(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Impressum|Vorwort|Grußworte?|Editorial|Tagesordnung|Anwesend\\w*"
            + "|Anwesenheit\\w*|Teilnehm\\w*|Agenda|Verteiler|Seite \\d+.*|Nachricht \\d+|(?:\\w+ )?Entwurf|Vertraulich.*"
            + "|Anlagen?(?: \\d+)?(?:: \\w+)?|Sachverhalt\\w*|Sach- und Rechtslage|Begründung|Beschluss|Beschlussvorschlag|Beschlussentwurf"
            + "|Vortrag de[rs] \\p{L}+|Antrag de[rs] Referent\\p{L}+|(?:Zur )?Einführung|Einleitung|Einführende Worte|Zusammenfassung"
            + "|Vorbemerkung(?:en)?|Ausgangslage|Anlass(?: und Ziel\\w*)?|Allgemeines|Hinweise?|Fazit|Bekannt(?:gabe|gegeben)"
            + "|Begrüßung.*|Eröffnung.*|(?:Nicht)?öffentliche(?:r|s)? (?:Teil|Sitzung)|(?:nicht)?öffentlich|Abdruck von .*|Wv\\. .*"
            + "|Antwort|Frage(?: \\d+)?|gestrichen|bitte wenden)\\s*:?$",
            FLAGS);
    private static final Pattern LETTERHEAD = Pattern.compile(
            "^(?:(?:Landeshaupt|Hanse|Universitäts|Kreis|Große Kreis)?stadt(?:verwaltung)?|Gemeinde|Samtgemeinde|Verbandsgemeinde|Amt|Markt"
                    + "|Landkreis|Kreis)\\s(?!(?:im|in|am|an|der|für|und|mit|ohne|auf|zum|zur|von|als|macht|sucht)\\b)"
                    + "[\\p{L} /().-]{2,30}(?:$|\\s*[·|,–-]\\s.*)|[·|]"
                    + "|^(?:(?:der|die|das) )?(?:Ober|Erste[r]? )?(?:Bürgermeister(?:in)?|Magistrat|Oberbürgermeister(?:in)?|Stadtdirektor"
                    + "(?:in)?|Gemeindevorstand|Landrat|Landrätin|Ortsvorsteher(?:in)?|Bezirksbürgermeister(?:in)?)\\W*$",
            FLAGS);
    private static final Pattern SENTENCE_OR_FIELD = Pattern
            .compile(
                    "[.,;:]$|^[>\\d.\\s/-]+$|^(?:Ort|Datum|Zeit|Uhrzeit|Gesendet|Zuständig|Auskunft|Bearbeit|Aktenzeichen|Geschäftszeichen"
                            + "|Telefon|Telefax|Handy|Mobil|Internet|Web|Zimmer|Ihr|Unser|Mein|Bezug|Geführt|Aufgezeichnet"
                            + "|Aufgenommen|Schriftlich"
                            + "|Gespräch am|Einreicher|Status|Zeichen|Legende|Fachbereich|Projekt:"
                            + "|Termin|Beginn|Ende|Leitung|Moderation|Protokoll|Schrift|Anwesend|Teilnehm|Entschuldigt|Verteiler|Von|An|Cc"
                            + "|Betreff|Tel|Fax|E-Mail|Kontakt|Ansprechpartner|Stand|Verfasser|Autor|Text|Foto|Quelle|Az|AZ"
                            + "|ID)[\\p{L} .]{0,25}:\\s");
    /// What stands in an address or beside it, and how an interview was made.
    private static final Pattern AROUND = Pattern.compile(
            "^\\p{Lu}[\\p{L}() -]{2,30}, (?:den )?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}+) ?\\d{2,4}$|\\b\\d{5} \\p{Lu}"
                    + "|^(?:An(?: (?:den|die|das|alle|Herrn|Frau)\\b.*)?|Herrn?|Frau|Firma|z\\. ?Hd\\..*|Postfach .*|per E-Mail.*)$"
                    + "|^(?:Herrn?|Frau|An (?:den|die|das|alle|Herrn|Frau))\\s|@|^(?:Tel|Fax|Telefon|Telefax)\\b"
                    + "|\\b\\p{L}*-?[Ss]tr(?:aße|\\.) \\d"
                    + "|^(?:Geführt|Aufgezeichnet|Aufgenommen|Schriftlich beantwortet|Telefonisch|Gesendet|Gespräch am)\\b"
                    + "|^(?:Ihre?|Unsere?|Mein|Meine) (?:Zeichen|Schreiben|Nachricht|Mail|E-Mail|Anfrage vom)\\b"
                    + "|^(?:Stadtr(?:at|ätin)|Gemeinder(?:at|ätin)|Stadtverordneter?|Ratsmitglied|Bürgermeister(?:in)?|Dr\\."
                    + "|Prof\\.)(?: \\p{Lu}\\S+){2,3}$"
                    + "|^(?:Schriftliche )?Anfrage (?:Nr|gemäß)|^(?:Sitzungsvorlagen?|Drucksachen?|Vorlagen?)(?: |-)?Nr\\b|^Projekt:",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:\\p{L}*amt|Büro|\\p{L}*[Rr]eferat|Dezernat|Ministerium|Stadtverwaltung|Fachbereich|Fachdienst|Sachgebiet"
                    + "|Abteilung|Abt\\.|Stabsstelle|Geschäftsstelle|Direktorium|Leiter|Leiterin)\\b",
            FLAGS);
    private static final Pattern LABEL_WITH_DATE = Pattern.compile("^(?:Presse|Medien)(?:mitteilung|information)\\b"
            + "[\\s\\d./:,–-]*(?:\\p{L}+\\s\\d{4})?$|^(?:Entwurf|Stand|gefertigt|Datum)\\b.*\\d{2,4}$", FLAGS);
    private static final Pattern DATED = Pattern
            .compile("\\d{1,2}\\. ?\\p{L}+ \\d{4}|\\p{Lu}\\p{L}+ \\d{4}$|\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern KIND = Pattern.compile("^(" + kinds() + ")"
            + "(?:[\\s-]*(?:Nr\\.?|Nummer)?\\s*:?\\s*(?:\\p{Lu}{1,4}[ /-])?(?!(?:19"
            + "|20)\\d{2}$)\\d[\\d\\p{Lu}/.-]*)?\\s*(?:\\([\\p{L} -]+\\))?\\s*:?$",
            FLAGS);
    private static final Pattern TORN = Pattern.compile("^(?:\\S+\\s+){0,3}(?:und|oder|der|die|das|zum|zur|für)$");
    private static final Pattern NUMBERED_PART = Pattern
            .compile("^(?:[IVX]{1,4}\\.|\\d{1,2}(?:\\.\\d{1,2})*[.)]?)\\s+\\p{L}");

    private TitleLine() {}

    private static String kinds() {
        return "(?:(?:Ergebnis|Kurz|Wort|Verlaufs|Sitzungs|Beschluss|Gesprächs)?protokoll|Niederschrift|Verhandlungsschrift"
                + "|(?:Akten|Gesprächs|Ergebnis|Besprechungs)?vermerk|(?:Akten|Gesprächs|Telefon)notiz|Antrag|(?:Schriftliche )?Anfrage"
                + "|(?:(?:Beschluss|Mitteilungs|Sitzungs|Verwaltungs|Rats|Informations|Berichts|Tisch)?vorlage)|Drucksache|Einladung"
                + "|Bekanntmachung|(?:Öffentliche|Amtliche) Bekanntmachung|Dokumentation|Bericht|Stellungnahme|Sachstandsbericht)";
    }

    /// Whether it may stand as a title by itself.
    static boolean isTitle(String line) {
        int words = Words.count(line);
        return words >= 2 && words <= MOST_WORDS && Character.isLetterOrDigit(line.codePointAt(0)) && !isPart(line)
                && !isLetterhead(line) && !isAround(line) && !LABEL_WITH_DATE.matcher(line).find();
    }

    /// Whether it goes on with nothing that stands in a letterhead, as the second line of a title does.
    static boolean isOwn(String line) {
        return !isLetterhead(line) && !isAround(line) && !DATED.matcher(line).find();
    }

    /// Whether a heading may be a title: of one word, too, but no part that every paper has, no letterhead, and not torn off.
    static boolean isHeadline(String heading) {
        return !isPart(heading) && !isLetterhead(heading) && !AROUND.matcher(heading).find()
                && !TORN.matcher(heading).find();
    }

    /// Whether it only says which part of a paper begins.
    static boolean isPart(String line) {
        return PART.matcher(line).find();
    }

    /// Whether it is one of several numbered parts.
    static boolean isNumbered(String line) {
        return NUMBERED_PART.matcher(line).find();
    }

    /// Whether an office is all it names.
    static boolean isOffice(String line) {
        return OFFICE.matcher(line).find();
    }

    /// Whether it says nothing but what kind of paper this is, perhaps with its number: "Beschlussvorlage Nr. 12/2019".
    static boolean isKind(String line) {
        return KIND.matcher(line).find();
    }

    /// The kind of paper in such a line, with a capital letter at the beginning only.
    static String kind(String line) {
        Matcher kind = KIND.matcher(line);
        String word = kind.find() ? kind.group(1) : line;
        return word.equals(word.toUpperCase(Locale.GERMAN))
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.GERMAN) : word;
    }

    private static boolean isLetterhead(String line) {
        return LETTERHEAD.matcher(line).find();
    }

    private static boolean isAround(String line) {
        return SENTENCE_OR_FIELD.matcher(line).find() || AROUND.matcher(line).find() || isOffice(line);
    }
}
