package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.NameList;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells the names of people, firms and clubs from those of towns: "Frau Minden", "Ina Solingen", "Stein GmbH".
final class PersonTrap {

    private static final Set<String> BEFORE_SURNAMES = Set
            .copyOf(ShippedFile.lines(PersonTrap.class, "before-surnames.txt"));
    private static final Set<String> PEOPLE = Set.of("herr", "herrn", "frau", "dr", "prof");
    private static final Set<String> COMPANIES = Set.of("gmbh", "ag", "kg", "ohg", "mbh", "se", "ggmbh", "gbr", "eg",
            "ev");
    private static final Pattern OFFICE_HOLDER = Pattern
            .compile("\\p{L}*(?:bürgermeister|stadtrat|stadträt|ratsherr|ratsfrau"
                    + "|stadtbaurat|baurät|baurat|beigeordnete[rn]?|dezernent|dezernenten|landrat|landrät|stadtverordnete[rn]?"
                    + "|abgeordnete[rn]?"
                    + "|vorsitzende[rn]?|pfarrer|architekt|moderator|schriftführer|protokollführer|präsident|senator|kämmerer"
                    + "|minister|staatssekretär|referent|ratsmitglied|leiter|sprecher)(?:in)?");
    private static final Set<String> DEGREES = Set.of("dr", "prof");
    private static final Set<String> PARTIES = Set.of("spd", "cdu", "csu", "fdp", "grüne", "linke", "afd", "bündnis",
            "fw", "freie", "die", "fraktion", "parteilos", "ödp", "ssw", "volt", "piraten", "b90", "bsw", "fwg", "uwg");
    private static final Set<String> PREFIXES = Set.of("bad", "alt", "neu", "groß", "klein", "ober", "unter", "nieder",
            "hohen", "sankt", "st", "burg", "schloss", "kloster", "gut", "haus");
    private static final Set<String> OF_NOBLES = Set.of("von", "van", "zu", "zum", "zur", "vom", "de", "der", "den",
            "te",
            "ten", "ter", "el", "al");
    /// Those that stand in no German sentence but in surnames: "te Hamm".
    private static final Set<String> ONLY_OF_SURNAMES = Set.of("te", "ten", "ter", "van", "el", "al");
    private static final Set<String> CALLED = Set.of("hieß", "heißt", "heiße");
    private static final Set<String> CONJUNCTIONS = Set.of("und", "oder", "sowie");
    private static final Set<String> PRONOUNS = Set.of("er", "sie");
    /// So far before a town stands the person who comes from there: "Dr. Ina Muster-Beispiel (Kiel)".
    private static final int MOST_WORDS_OF_NAME = 4;

    private PersonTrap() {}

    /// Whether a person is called by the name.
    static boolean isNamed(Tokens tokens, CityMatch match) {
        boolean given = followsGivenName(tokens, match.first()) && !HeadingNumber.isBefore(tokens, match);
        return isAddressed(tokens, match.first()) || given
                || isCalled(tokens, match.last() + 1)
                || (match.form() == Form.BARE && isNameInList(tokens, match));
    }

    /// Whether a person is named in the text, with a form of address or a given name.
    static boolean isAnybodyIn(Tokens tokens) {
        return isAnybodyIn(tokens, 0, tokens.size());
    }

    /// Whether the words right before a word name a person, in whatever of its cases.
    static boolean isBefore(Tokens tokens, int at) {
        return isAnybodyIn(tokens, Math.max(0, at - MOST_WORDS_OF_NAME), at);
    }

    /// Whether a text begins with nothing but a name of some words, before a word of it.
    static boolean isLabel(Tokens tokens, int end) {
        return end > 1 && end <= MOST_WORDS_OF_NAME && IntStream.range(0, end).allMatch(tokens::capitalised);
    }

    /// Whether a word in lower case ends the name of a company.
    static boolean isCompany(String word) {
        return COMPANIES.contains(word);
    }

    private static boolean isAnybodyIn(Tokens tokens, int first, int end) {
        return IntStream.range(first, end).anyMatch(at -> PEOPLE.contains(tokens.lower(at))
                || (at + 1 < end && NameList.GIVEN.contains(tokens.word(at)) && tokens.joined(at + 1)
                        && tokens.capitalised(at + 1)));
    }

    private static boolean isAddressed(Tokens tokens, int first) {
        String before = tokens.lower(first - 1);
        boolean near = tokens.joined(first) || tokens.gap(first).equals(". ");
        if (OfCouncil.isNamed(tokens, first)) {
            return false;
        }
        return first > 0 && near && (BEFORE_SURNAMES.contains(before) || OFFICE_HOLDER.matcher(before).matches()
                || (PREFIXES.contains(before) && isAddressed(tokens, first - 1))
                || (OF_NOBLES.contains(before) && isNoble(tokens, first - 1))
                || ONLY_OF_SURNAMES.contains(tokens.word(first - 1)));
    }

    /// "Herr von Bergen" and "Ina von Bergen" are people; of "der Bauamtsleiter von Bergen" nobody knows the name.
    private static boolean isNoble(Tokens tokens, int particle) {
        String before = tokens.lower(particle - 1);
        return tokens.joined(particle) && (BEFORE_SURNAMES.contains(before)
                || (tokens.capitalised(particle - 1) && NameList.GIVEN.contains(tokens.word(particle - 1)))
                || (OF_NOBLES.contains(before) && isNoble(tokens, particle - 1)));
    }

    private static boolean followsGivenName(Tokens tokens, int first) {
        String before = tokens.word(first - 1);
        boolean initial = before.length() == 1 && tokens.capitalised(first - 1)
                && (first == 0 || tokens.gap(first).equals(". "));
        boolean given = tokens.joined(first) && tokens.capitalised(first - 1) && NameList.GIVEN.contains(before);
        return initial || given;
    }

    /// In "Bochum, Hagen und Witten" nobody is called Hagen Bochum.
    private static boolean isTownInRow(Tokens tokens, int at) {
        boolean conjunction = tokens.joined(at + 1) && CONJUNCTIONS.contains(tokens.lower(at + 1));
        boolean comma = at + 1 < tokens.size() && tokens.gap(at + 1).equals(", ");
        return (conjunction || comma) && NameList.AMBIGUOUS.contains(tokens.word(at));
    }

    /// "ein alter Herr, Minden hieß er".
    private static boolean isCalled(Tokens tokens, int next) {
        return tokens.joined(next) && tokens.joined(next + 1) && CALLED.contains(tokens.lower(next))
                && PRONOUNS.contains(tokens.lower(next + 1));
    }

    /// "Reich, Sonja", "Schwarz (CSU)", "Hagen Müller", "Stein GmbH", but not "Wohnbau Celle GmbH".
    private static boolean isNameInList(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        if (next >= tokens.size()) {
            return false;
        }
        String gap = tokens.gap(next);
        boolean given = gap.equals(", ")
                && ((NameList.GIVEN.contains(tokens.word(next)) && !isTownInRow(tokens, next))
                        || DEGREES.contains(tokens.lower(next)));
        boolean party = gap.equals(" (") && PARTIES.contains(tokens.lower(next));
        boolean isGivenName = tokens.joined(next) && tokens.capitalised(next)
                && NameList.GIVEN.contains(tokens.word(match.first()));
        boolean called = !match.isAmbiguous() && WordTrap.followsNoun(tokens, match);
        boolean company = !called && tokens.joined(next) && COMPANIES.contains(tokens.lower(next));
        return given || party || isGivenName || company;
    }
}
