package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the name with which an entry of a list begins, and what stands behind it.
final class EntryName {

    private static final Pattern LEAD = Pattern
            .compile(
                    "^(?:(?:sowie|und|dann|ein|eine|nur|auch|noch|als|der|die|das|den|seine?|ihre?|Mitglied(?:er)?|Gast"
                            + "|Gäste|Stellvertreter(?:in)?|außerdem|ferner|zeitweise|Herren|Damen|Frauen|je|die Herren|die Damen)\\s+)+");
    private static final Pattern NAME_END = Pattern
            .compile(
                    "\\s*(?:\\(|,|\\||\\s[–-]\\s|\\s(?:für|in Vertretung|i\\. ?V\\.|vertritt|vertreten|als|vom"
                            + "|von (?:der|den)|zum|aus|bis|ab|per|nur|war|fehlte?|ist|hat|hatte|lässt|ließ|kam|kommt"
                            + "|musste|wird|bleibt|blieb"
                            + "|zu(?= (?:TOP|Punkt)))(?!\\p{L})|$)");
    /// Words of lists that look like names and are none.
    private static final Pattern GENERAL = Pattern
            .compile(
                    "^(?:Neue[sr]?|Alte[sr]?|Große[sr]?|Kleine[sr]?|Alle|Weitere|Zwei|Drei|Vier|Interessierte|Vertreter|Bürger"
                            + "|Mitglieder|Presse|Gäste|Stadt|Stadtverwaltung|Fraktion|Freie|Junge|Grüne|Die|Der|Das|Ein|Eine"
                            + "|Kinder|Tag|Ort|Vielen|Guten|Herzlich\\w*|Meine|Liebe)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);
    /// What a person does may be called by any word of such an ending.
    private static final Pattern DOER = Pattern.compile("\\p{Lu}\\p{L}*(?:in|er|i|är|ar|eur|ist|mann|frau)");

    /// "B. Öffentliche Sitzung" is numbered and no name with an initial.
    private static final Pattern NUMBER = Pattern.compile("^\\p{Lu}\\.\\s(?=\\p{Lu}\\p{Ll}+\\s)");

    private EntryName() {}

    /// Whether a text begins with the name of a person: two words at least, or an address or function before one.
    static boolean begins(String text) {
        return of(text).isPresent();
    }

    /// Whether a text begins with what may be a bare surname.
    static boolean isSurname(String piece) {
        return PersonName.parse(front(piece)).filter(name -> name.given() == null).isPresent();
    }

    /// What stands before brackets, commas and remarks, without the words that lead to a name.
    static String front(String piece) {
        String bare = bare(piece.strip());
        Matcher end = NAME_END.matcher(bare);
        return end.find() ? bare.substring(0, end.start()).strip() : bare;
    }

    /// An entry without the words that lead to a name.
    static String bare(String entry) {
        return LEAD.matcher(entry).replaceFirst("");
    }

    /// What stands behind the name; empty when nothing does.
    static String behind(String entry) {
        String bare = bare(entry);
        if (PersonName.isTurned(bare)) {
            Matcher end = NAME_END.matcher(bare);
            return end.find(bare.indexOf(',') + 1) ? bare.substring(end.start()) : "";
        }
        Matcher end = NAME_END.matcher(bare);
        return end.find() ? bare.substring(end.start()) : "";
    }

    /// The name with which an entry begins: two words at least, or an address or function before one.
    static Optional<PersonName> of(String entry) {
        String bare = bare(entry.strip());
        if (PersonName.isTurned(bare)) {
            String written = bare.substring(0, bare.length() - behind(bare).length());
            return PersonName.parse(written);
        }
        String front = front(entry);
        Optional<PersonName> introduced = NamesInText.find(front).stream()
                .filter(mention -> mention.end() == front.length() && isFunction(front.substring(0, mention.start())))
                .findFirst().map(NamesInText.Mention::name);
        if (isGivenAlone(front)) {
            return PersonName.parse(front);
        }
        return introduced.or(() -> PersonName.parse(front)
                .filter(name -> name.given() != null && !RoleLine.isRole(front) && !GENERAL.matcher(front).find()
                        && !beginsWithCommonWord(front)));
    }

    /// "Ina (Schülerin)": whoever is called by nothing but a given name.
    static boolean isGivenAlone(String front) {
        return NamesInText.isGivenName(front) && !CommonWords.contains(front) && !RoleLine.isRole(front);
    }

    private static boolean beginsWithCommonWord(String front) {
        Matcher number = NUMBER.matcher(front);
        boolean numbered = number.find();
        String bare = numbered ? front.substring(number.end()) : front;
        String first = bare.substring(0, Math.max(0, bare.indexOf(' ')));
        return numbered ? !NamesInText.isGivenName(first)
                : !NamesInText.isGivenName(first) && CommonWords.contains(first);
    }

    /// Whether nothing but what a person does stands before the name ("Ortsbaumeister …").
    private static boolean isFunction(String before) {
        String word = before.strip();
        return word.isEmpty() || (word.indexOf(' ') < 0 && (RoleLine.isRole(word) || DOER.matcher(word).matches()));
    }
}
