package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.NameList;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges whether a match is a city, with what is known of the document.
///
/// A name that is no word is a city by itself when the town is great enough, or else beside a [Cue]. A name that is also a word
/// or a surname needs a cue; a weak one is enough once the document has surely named the city.
final class CityJudge {

    /// Of greater towns everybody has heard.
    private static final int GREAT = 20_000;
    /// A smaller one is not named without a cue.
    private static final int SMALL = 5_000;
    /// Directions that are towns as well, which a preposition does not tell apart.
    private static final Set<String> DIRECTIONS = Set.of("norden", "osten");
    private static final Set<Cue> OF_HOME = EnumSet.of(Cue.PLACE, Cue.ALONE, Cue.DATELINE, Cue.ROLE_LINE, Cue.DOES);
    private static final Set<String> ABSTRACT = Set.of("lage", "wissen", "waren", "leer");
    private static final Set<String> ROW = Set.of(" ", ", ");
    private static final Set<String> CONJUNCTIONS = Set.of("und", "oder", "sowie", "bis", "nach", "in", "an", "aus",
            "von", "für", "mit");

    private final CityNames names;
    private final Knowledge known;
    private final Namesakes namesakes;

    CityJudge(CityNames names, Knowledge known) {
        this.names = names;
        this.known = known;
        this.namesakes = new Namesakes(known.homes(), known.sure());
    }

    /// What a match names, by itself; null when it is no city.
    @Nullable
    CityMention judge(Tokens tokens, CityMatch match) {
        Cue cue = Cue.around(tokens, match);
        boolean called = cue.strong();
        if (Traps.snap(tokens, match) || (!called && Traps.isPerson(tokens, match))) {
            return null;
        }
        Concept beside = besideGreater(tokens, match);
        if (beside != null) {
            return mention(tokens, match, beside, true, "city.near-another");
        }
        Concept town = namesakes.choose(match.name().towns());
        boolean isCity = switch (match.form()) {
            case BARE -> called || isBareName(tokens, match, town, cue);
            case GENITIVE -> isGenitive(tokens, match, town);
            case ADJECTIVE -> isAdjective(tokens, match, town);
        };
        return isCity ? mention(tokens, match, town, isSure(match, town, cue), rule(match, cue)) : null;
    }

    /// What a match names beside another that is a city, in a row such as "Kiel, Essen und Hamm"; null when it is none.
    @Nullable
    CityMention judgeInRow(Tokens tokens, List<CityMatch> matches, int at, int neighbour) {
        CityMatch match = matches.get(at);
        CityMatch left = matches.get(Math.min(at, neighbour));
        CityMatch right = matches.get(Math.max(at, neighbour));
        boolean bare = match.form() == Form.BARE && matches.get(neighbour).form() == Form.BARE;
        boolean trapped = Traps.snap(tokens, match) || Traps.isPerson(tokens, match) || Traps.isWord(tokens, match)
                || isSurname(tokens, match) || Traps.followsNoun(tokens, match);
        Concept town = namesakes.choose(match.name().towns());
        boolean row = bare && !trapped && inRow(tokens, left, right)
                && (!isAmbiguous(match) || isGreat(town) || isKnown(town) || namesakes.isNear(town));
        return row ? mention(tokens, match, town, isGreat(town), "city.row") : null;
    }

    /// The town in "Bergen bei Celle" or "Bergen (bei Celle)", where no other of that name lies near the greater one; null where nothing of the kind
    /// is said.
    private @Nullable Concept besideGreater(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        boolean apart = tokens.joined(next) || tokens.gap(next).equals(" (");
        boolean bei = match.form() == Form.BARE && apart && tokens.lower(next).equals("bei")
                && tokens.joined(next + 1) && !Traps.isWord(tokens, match);
        CityMatch other = bei ? names.longestAt(tokens, next + 1) : null;
        if (other == null || other.form() != Form.BARE) {
            return null;
        }
        Concept greater = namesakes.choose(other.name().towns());
        return isGreat(greater) ? Namesakes.near(match.name().towns(), greater) : null;
    }

    private static boolean inRow(Tokens tokens, CityMatch left, CityMatch right) {
        int between = right.first() - left.last();
        boolean comma = between == 1 && tokens.gap(right.first()).strip().matches("[,/]");
        boolean conjunction = between == 2 && CONJUNCTIONS.contains(tokens.lower(right.first() - 1))
                && tokens.joined(right.first()) && ROW.contains(tokens.gap(right.first() - 1));
        return comma || conjunction;
    }

    private boolean isBareName(Tokens tokens, CityMatch match, Concept town, Cue cue) {
        if (match.ofSeveralWords()) {
            return true;
        }
        if (Traps.isDeed(tokens, match)) {
            return false;
        }
        if (isSurname(tokens, match)) {
            return cue == Cue.PLACE && (isGreat(town) || isKnown(town));
        }
        if (DIRECTIONS.contains(match.name().words().getFirst())) {
            return !Traps.isWord(tokens, match) && isTownNotDirection(tokens, match, town, cue);
        }
        if (isAmbiguous(match)) {
            return !Traps.isWord(tokens, match) && !isAbstract(tokens, match, town)
                    && isAmbiguousName(town, cue);
        }
        if (isKnown(town) || isGreat(town)) {
            return true;
        }
        if (Traps.followsNoun(tokens, match)) {
            return false;
        }
        boolean near = cue == Cue.OTHER_PREPOSITION && namesakes.isNear(town);
        boolean weakCue = (near || cue == Cue.PLACE || cue == Cue.ALONE || cue == Cue.DATELINE
                || cue == Cue.ROLE_LINE) && !Traps.isWord(tokens, match);
        return Namesakes.population(town) >= SMALL || (weakCue && namesakes.isThinkable(town));
    }

    /// Even where the town is at home "nach Norden" is a direction, unless it says from which town.
    private boolean isTownNotDirection(Tokens tokens, CityMatch match, Concept town, Cue cue) {
        if (!known.homes().contains(town.id())) {
            return cue == Cue.ALONE && known.listsCities();
        }
        String before = tokens.lower(match.first() - 1);
        boolean direction = before.equals("nach") && !tokens.lower(match.first() - 3).equals("von");
        return !direction && OF_HOME.contains(cue);
    }

    private boolean isAmbiguousName(Concept town, Cue cue) {
        return switch (cue) {
            case PLACE -> isGreat(town) || isKnown(town)
                    || (namesakes.isNear(town) && Namesakes.population(town) >= SMALL);
            case DATELINE, ROLE_LINE -> isGreat(town) || isKnown(town);
            case ALONE -> isKnown(town) || (known.listsCities() && isGreat(town));
            case DOES -> isKnown(town) || (isGreat(town) && namesakes.isNear(town));
            case OTHER_PREPOSITION, SUBJECT -> isKnown(town);
            case NONE -> false;
            case CALLED, POSTCODE -> true;
        };
    }

    /// "in Lage, Art und Größe", where nothing else speaks of the town.
    private boolean isAbstract(Tokens tokens, CityMatch match, Concept town) {
        int next = match.last() + 1;
        int listed = tokens.lower(next).equals("und") ? next + 1 : next;
        boolean list = listed > next || (next < tokens.size() && tokens.gap(next).equals(", "));
        return ABSTRACT.contains(match.name().words().getFirst()) && !isKnown(town) && list
                && tokens.capitalised(listed)
                && names.longestAt(tokens, listed) == null;
    }

    private boolean isGenitive(Tokens tokens, CityMatch match, Concept town) {
        boolean enough = isAmbiguous(match) ? isKnown(town) && !Traps.isWord(tokens, match)
                : isGreat(town) || isKnown(town);
        return enough && !isSurname(tokens, match);
    }

    private boolean isAdjective(Tokens tokens, CityMatch match, Concept town) {
        boolean noun = TownAdjectives.isBeforeNoun(tokens, match.last() + 1)
                || TownAdjectives.isOfPeople(tokens, match);
        boolean word = TownAdjectives.isWord(match.name().words().getLast());
        boolean enough = word ? isKnown(town) : isGreat(town) || isKnown(town);
        return noun && enough && !isSurname(tokens, match);
    }

    private boolean isSure(CityMatch match, Concept town, Cue cue) {
        boolean plain = match.form() == Form.BARE && !isAmbiguous(match) && isGreat(town);
        return match.form() == Form.BARE
                && (match.ofSeveralWords() || cue.strong() || cue == Cue.PLACE || cue == Cue.DATELINE || plain);
    }

    private static String rule(CityMatch match, Cue cue) {
        return switch (match.form()) {
            case BARE -> match.ofSeveralWords() ? "city.full-name" : cue.rule();
            case GENITIVE -> "city.genitive";
            case ADJECTIVE -> "city.adjective";
        };
    }

    private static CityMention mention(Tokens tokens, CityMatch match, Concept town, boolean isSure, String rule) {
        return new CityMention(town.id(), tokens.start(match.first()), tokens.endOfName(match.first(), match.last()),
                isSure, rule);
    }

    private boolean isKnown(Concept town) {
        return known.homes().contains(town.id()) || known.sure().contains(town.id());
    }

    static boolean isGreat(Concept town) {
        return town.member() || Namesakes.population(town) >= GREAT;
    }

    private static boolean isAmbiguous(CityMatch match) {
        String word = match.name().words().getLast();
        boolean genitive = match.form() == Form.GENITIVE;
        return !match.ofSeveralWords()
                && NameList.AMBIGUOUS.contains(genitive ? word.substring(0, word.length() - 1) : word);
    }

    private boolean isSurname(Tokens tokens, CityMatch match) {
        return !match.ofSeveralWords() && known.surnames().contains(tokens.lower(match.first()));
    }
}
