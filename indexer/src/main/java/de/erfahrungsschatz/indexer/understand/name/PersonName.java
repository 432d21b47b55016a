package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of a person, taken apart.
///
/// @param titles such as "Prof. Dr.", as written; empty when there are none
/// @param given the given names, or their initials; null when they are not stated
/// @param surname with its particles ("von Alpen")
public record PersonName(String titles, @Nullable String given, String surname) {

    private static final Pattern ADDRESS = Pattern
            .compile("^(?:Herrn?|Frau|Hr\\.|Fr\\.|Frl\\.|H\\.(?=\\s(?:Dr|Prof)\\.))\\s+");
    private static final Pattern NO_NAME = Pattern
            .compile(
                    "^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Für|Mit|Im|Am|In|An|Zum|Zur|Aus|Alle|Und|Seit|Nach|Beim?"
                            + "|Von der (?:Stadtv|V)erwaltung)\\s.*|.*(?:[Ss]traße|\\bPlatz|[Aa]llee|[Gg]asse) $");
    private static final Pattern TITLES = Pattern.compile("^(?:" + NameGrammar.TITLE + ")+");
    private static final String TURNED_SURNAME = "(?<titles>(?:" + NameGrammar.TITLE + ")*)(?<surname>(?:"
            + NameGrammar.RANK + " )?(?:" + NameGrammar.PARTICLE + " |V[oa][mn] (?:der )?)*" + NameGrammar.PART + ")";
    private static final Pattern TURNED = Pattern.compile("^" + TURNED_SURNAME + "\\s*,\\s*(?<given>(?:"
            + NameGrammar.TITLE + ")*(?:" + NameGrammar.PART + "|" + NameGrammar.INITIAL + ")(?: (?:" + NameGrammar.PART
            + "|" + NameGrammar.INITIAL + "))?(?: " + NameGrammar.PARTICLE + ")*)$");
    private static final Pattern BEGINS_TURNED = Pattern.compile("^\\s*" + TURNED_SURNAME + ",\\s*(?:"
            + NameGrammar.TITLE + ")*(?<given>" + NameGrammar.PART + "\\b|\\p{Lu}\\.(?=\\s*(?:,|\\(|$)))");
    /// What may be a second given name, or the surname behind the first.
    private static final Pattern NEXT_WORD = Pattern.compile("\\s(" + NameGrammar.PART + ")(?=\\s*(?:$|[,;(|]))");
    private static final Pattern PARTS = Pattern.compile("^(?:(?:" + NameGrammar.WHOLE_PART + "|" + NameGrammar.INITIAL
            + ")\\s){0,3}(?:" + NameGrammar.PARTICLE + "\\s){0,3}" + NameGrammar.WHOLE_PART + "$");
    /// "Ina P.", as texts call young people.
    private static final Pattern WITH_INITIAL = Pattern
            .compile("(?<given>" + NameGrammar.WHOLE_PART + ")\\s(?<initial>\\p{Lu}\\.)");
    private static final String BETWEEN_LETTERS = ".,'-&/";
    private static final char LAST_ASCII = '\u007F';
    /// Of the words of names and titles that are written small.
    private static final int LONGEST_SMALL = 8;
    private static final Pattern FROM = Pattern.compile("^v\\.\\s?");
    private static final Pattern BY_THE = Pattern.compile("^von d\\.\\s?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?)+");

    /// The name that a text is, whatever the order of its parts ("Brücher, Hannelore"); empty when it is anything else.
    public static Optional<PersonName> parse(String text) {
        String stripped = text.strip();
        if (!mayBeIn(stripped)) {
            return Optional.empty();
        }
        Matcher address = ADDRESS.matcher(stripped);
        boolean addressed = address.lookingAt();
        String name = BLANKS.matcher(addressed ? stripped.substring(address.end()) : stripped).replaceAll(" ");
        Matcher turned = TURNED.matcher(name);
        if (name.indexOf(',') >= 0 && turned.matches() && isGiven(turned.group("given"), addressed)) {
            name = turned.group("titles") + turned.group("given") + " " + turned.group("surname");
        }
        Matcher leading = TITLES.matcher(name);
        String titles = leading.lookingAt() ? leading.group().strip() : "";
        String bare = name.substring(titles.isEmpty() ? 0 : leading.end()).strip();
        Matcher initialled = WITH_INITIAL.matcher(bare);
        if (initialled.matches() && NamesInText.isGivenName(initialled.group("given"))) {
            return Optional.of(new PersonName(titles, initialled.group("given"), initialled.group("initial")));
        }
        return PARTS.matcher(bare).matches() && !NO_NAME.matcher(bare + " ").matches() ? Optional.of(of(titles, bare))
                : Optional.empty();
    }

    /// Whether a text holds nothing but signs of names and what parts them, and no long word in small letters, as hardly any text
    /// does but names.
    static boolean mayBeIn(String text) {
        int small = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            small = Character.isLowerCase(sign) && (begins || small > 0) ? small + 1 : 0;
            if (small > LONGEST_SMALL || !(Character.isLetter(sign) || belongsToName(sign))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// Besides letters. Signs of two units and what is not ASCII may be letters or marks on them.
    private static boolean belongsToName(char sign) {
        return sign > LAST_ASCII || Character.isWhitespace(sign) || BETWEEN_LETTERS.indexOf(sign) >= 0;
    }

    /// Whether a text begins with a surname that has its given name behind it: "Brücher, Hannelore (Bauamt)".
    public static boolean isTurned(String text) {
        Matcher turned = BEGINS_TURNED.matcher(text);
        return text.indexOf(',') >= 0 && turned.lookingAt()
                && (turned.group("given").endsWith(".") || NamesInText.isGivenName(turned.group("given")))
                && !NamesInText.isGivenName(turned.group("surname")) && !isWholeName(text, turned.end("given"));
    }

    /// "Neustadt, Ina Probst": behind the comma stands a given name with a surname of its own.
    private static boolean isWholeName(String text, int givenEnd) {
        Matcher next = NEXT_WORD.matcher(text).region(givenEnd, text.length());
        return next.lookingAt() && !NamesInText.isGivenName(next.group(1));
    }

    /// "Frau Amsel, Stadtplanung": behind an address only a usual given name is one.
    private static boolean isGiven(String behind, boolean addressed) {
        return addressed ? NamesInText.isGivenName(behind) : !RoleLine.isRole(behind);
    }

    private static PersonName of(String titles, String bare) {
        List<String> words = List.of(BLANKS.split(bare, -1));
        int surname = words.size() - 1;
        while (surname > 0 && NameParts.isParticle(words, surname - 1)) {
            surname--;
        }
        if (surname == 1 && NameParts.isJoined(words, 0)) {
            surname = 0;
        }
        List<String> given = new ArrayList<>(words.subList(0, surname));
        return new PersonName(titles, given.isEmpty() ? null : String.join(" ", given),
                String.join(" ", words.subList(surname, words.size())));
    }

    /// The name with its titles, the given name first.
    public String written() {
        String name = given == null ? surname : given + " " + surname;
        return titles.isEmpty() ? name : titles + " " + name;
    }

    /// Whether both may be names of one person: the same surname, and given names that do not contradict each other.
    public boolean mayBe(PersonName other) {
        return foldedSurname().equals(other.foldedSurname()) && givenAgrees(given, other.given);
    }

    /// The surname however it is written: "v. d. Heide" is "von der Heide".
    public String foldedSurname() {
        return Words.fold(surname.startsWith("v.")
                ? BY_THE.matcher(FROM.matcher(surname).replaceFirst("von ")).replaceFirst("von der ") : surname);
    }

    /// Whether this name says more than the other one.
    public boolean tellsMoreThan(PersonName other) {
        return rank() != other.rank() ? rank() > other.rank() : written().length() > other.written().length();
    }

    private int rank() {
        return given == null ? 0 : INITIALS.matcher(given).matches() ? 1 : 2;
    }

    private static boolean givenAgrees(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        String some = Words.fold(one);
        String more = Words.fold(other);
        boolean initial = INITIALS.matcher(one).matches() || INITIALS.matcher(other).matches();
        return initial ? some.charAt(0) == more.charAt(0)
                : some.equals(more) || hasWord(some, more) || hasWord(more, some);
    }

    /// "Karl" and "Karl Heinz" may be one, "Heinz" and "Karl Heinz", and "Rolf" and "Rolf-Peter".
    private static boolean hasWord(String longer, String shorter) {
        return longer.startsWith(shorter + " ") || longer.startsWith(shorter + "-") || longer.endsWith(" " + shorter);
    }
}
