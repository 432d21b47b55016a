package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.List;
import java.util.Set;

/// Rivers and seas by which towns are told from others: "Hof an der Saale" is a town, and "Linz an der Donau" is not Linz am Rhein.
final class Waters {

    private static final Set<String> WATERS = Set.of("saale", "saar", "main", "rhein", "donau", "elbe", "oder", "neiße",
            "ruhr", "weser", "aller", "leine", "lahn", "mosel", "neckar", "isar", "inn", "lech", "müritz", "spree",
            "havel", "werra", "fulda", "lippe", "ems", "sieg", "bodensee", "ilm", "unstrut", "regen", "naab");

    private Waters() {}

    /// Whether the name is told from others by its water; "das Essen am Rhein" is a meal.
    static boolean isAt(Tokens tokens, CityMatch match) {
        return match.form() == Form.BARE && !water(tokens, match.last() + 1).isEmpty()
                && !WordTrap.isWord(tokens, match) && !tokens.lower(match.last()).equals("lage");
    }

    /// Whether a town of that name lies at another water than all those that are known.
    static boolean isElsewhere(Tokens tokens, CityMatch match) {
        String water = match.form() == Form.BARE ? water(tokens, match.last() + 1) : "";
        return !water.isEmpty() && match.name().towns().stream().map(Waters::of)
                .allMatch(of -> !of.isEmpty() && !of.equals(water));
    }

    /// The end of a name with the water behind it, as the number of its last word.
    static int lastWord(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        return water(tokens, next).isEmpty() ? match.last() : waterAt(tokens, next);
    }

    /// The water in the official name; empty where there is none.
    private static String of(Concept town) {
        List<String> words = Spellings.words(town.prefLabel());
        return words.stream().skip(1).filter(WATERS::contains).findFirst().orElse("");
    }

    private static String water(Tokens tokens, int next) {
        int at = waterAt(tokens, next);
        boolean said = at > next + 1 || tokens.lower(next).equals("am");
        return said && tokens.joined(next) && tokens.joined(at) && tokens.capitalised(at)
                && WATERS.contains(tokens.lower(at)) ? tokens.lower(at) : "";
    }

    private static int waterAt(Tokens tokens, int next) {
        return tokens.lower(next).equals("an") && tokens.lower(next + 1).equals("der") ? next + 2 : next + 1;
    }
}
