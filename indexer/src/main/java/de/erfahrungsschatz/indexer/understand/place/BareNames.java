package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import java.util.EnumSet;
import java.util.Set;

/// Judges names without an ending that no strong [Cue] calls cities.
final class BareNames {

    /// Directions that are towns as well, which a preposition does not tell apart.
    private static final Set<String> DIRECTIONS = Set.of("norden", "osten");
    private static final Set<Cue> OF_HOME = EnumSet.of(Cue.PLACE, Cue.BESIDE, Cue.ALONE, Cue.DATELINE, Cue.ROLE_LINE,
            Cue.DOES);
    private static final Set<Cue> OF_SMALL_TOWNS = EnumSet.of(Cue.PLACE, Cue.BESIDE, Cue.ALONE, Cue.DATELINE,
            Cue.ROLE_LINE);
    private static final Set<Cue> OF_NEIGHBOURS = EnumSet.of(Cue.OTHER_PREPOSITION, Cue.DOES, Cue.SUBJECT);
    /// What goes before towns alone, while one may stay "bei" people.
    private static final Set<String> BEFORE_PLACES = Set.of("in", "aus", "nach", "richtung");
    private static final Set<String> ABSTRACT = Set.of("lage", "wissen", "waren", "leer");

    private final CityNames names;
    private final Knowledge known;
    private final Namesakes namesakes;

    BareNames(CityNames names, Knowledge known, Namesakes namesakes) {
        this.names = names;
        this.known = known;
        this.namesakes = namesakes;
    }

    /// Whether the name is that of a town.
    boolean isCity(Tokens tokens, CityMatch match, Concept town, Cue cue) {
        if (match.ofSeveralWords()) {
            return true;
        }
        if (WordTrap.isDeed(tokens, match) || (known.isSurname(tokens, match) && !isPlaced(tokens, match, town, cue))) {
            return false;
        }
        if (DIRECTIONS.contains(match.name().words().getFirst())) {
            return !WordTrap.isWord(tokens, match) && isTownNotDirection(tokens, match, town, cue);
        }
        if (match.isAmbiguous()) {
            return !WordTrap.isWord(tokens, match) && !isAbstract(tokens, match, town)
                    && isAmbiguousName(town, cue);
        }
        return known.isKnown(town) || Namesakes.isGreat(town)
                || (!WordTrap.isCounted(tokens, match) && isSmallTown(tokens, match, town, cue));
    }

    /// "Frau Minden kommt aus Minden", but "wir waren bei Minden". A heading or cell that is the name of a town which the document
    /// knows names it too.
    private boolean isPlaced(Tokens tokens, CityMatch match, Concept town, Cue cue) {
        boolean alone = cue == Cue.ALONE && known.isKnown(town) && tokens.size() == 1;
        return alone || cue == Cue.BESIDE
                || (cue == Cue.PLACE && BEFORE_PLACES.contains(tokens.lower(match.first() - 1)));
    }

    private boolean isSmallTown(Tokens tokens, CityMatch match, Concept town, Cue cue) {
        if (cue != Cue.BESIDE && WordTrap.followsNoun(tokens, match)) {
            return false;
        }
        boolean near = OF_NEIGHBOURS.contains(cue) && (namesakes.isNear(town) || namesakes.isNextDoor(town));
        boolean weakCue = (near || OF_SMALL_TOWNS.contains(cue)) && !WordTrap.isWord(tokens, match);
        return !Namesakes.isSmall(town) || (weakCue && namesakes.isThinkable(town));
    }

    /// Even where the town is at home "nach Norden" is a direction, unless it says from which town; one is "im Norden", but "in
    /// Norden" only where the town is meant.
    private boolean isTownNotDirection(Tokens tokens, CityMatch match, Concept town, Cue cue) {
        String before = tokens.lower(match.first() - 1);
        if (cue == Cue.PLACE && before.equals("in")) {
            return true;
        }
        if (!known.homes().contains(town.id())) {
            return (cue == Cue.ALONE && (known.listsCities() || known.isKnown(town)))
                    || (known.isKnown(town) && (cue == Cue.DOES || cue == Cue.SUBJECT));
        }
        boolean direction = (before.equals("nach") || before.equals("richtung"))
                && !tokens.lower(match.first() - 3).equals("von");
        return !direction && OF_HOME.contains(cue);
    }

    private boolean isAmbiguousName(Concept town, Cue cue) {
        boolean great = Namesakes.isGreat(town);
        boolean notSmall = !Namesakes.isSmall(town);
        return known.isKnown(town) ? cue != Cue.NONE : switch (cue) {
            case PLACE, BESIDE -> great || (notSmall && namesakes.isNear(town));
            case DATELINE, ROLE_LINE -> great;
            case ALONE -> (great && (known.listsCities() || namesakes.isNear(town)))
                    || (known.isRegister() && notSmall);
            case DOES -> great && namesakes.isNear(town);
            case OTHER_PREPOSITION, SUBJECT, NONE -> false;
            case CALLED, POSTCODE -> true;
        };
    }

    /// "in Lage, Art und Größe", where nothing else speaks of the town.
    private boolean isAbstract(Tokens tokens, CityMatch match, Concept town) {
        int next = match.last() + 1;
        int listed = tokens.lower(next).equals("und") ? next + 1 : next;
        boolean list = listed > next || (next < tokens.size() && tokens.gap(next).equals(", "));
        return ABSTRACT.contains(match.name().words().getFirst()) && !known.isKnown(town) && list
                && tokens.capitalised(listed) && names.longestAt(tokens, listed) == null;
    }
}
