package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Judges whether a match is a city, with what is known of the document.
///
/// A name that is no word is a city by itself when the town is great enough, or else beside a [Cue]. A name that is also a word
/// or a surname needs a cue; a weak one is enough once the document has surely named the city.
final class CityJudge {

    private static final Set<String> COUNCILS = Set.of("stadtrat", "gemeinderat");
    /// So many names in a row are towns when all of them lie next to each other, even where each is also a word.
    private static final int ROW_OF_NEIGHBOURS = 3;

    private final CityNames names;
    private final Knowledge known;
    private final Namesakes namesakes;
    private final BareNames bareNames;

    CityJudge(CityNames names, Knowledge known) {
        this.names = names;
        this.known = known;
        this.namesakes = new Namesakes(known.homes(), known.sure());
        this.bareNames = new BareNames(names, known, namesakes);
    }

    /// What a match names, by itself; null when it is no city.
    @Nullable
    CityMention judge(Tokens tokens, CityMatch match) {
        Cue cue = CueFinder.around(tokens, match);
        boolean called = cue.strong() || isCouncilOfHome(tokens, match);
        if (Traps.snap(tokens, match) || (!called && PersonTrap.isNamed(tokens, match))) {
            return null;
        }
        Concept beside = besideGreater(tokens, match);
        if (beside != null) {
            return mention(tokens, match, beside, true, "city.near-another");
        }
        Concept town = namesakes.choose(Namesakes.inState(match.name().towns(), Regions.state(tokens, match)));
        if ((Traps.isCalledAfterTown(tokens, match) && !known.homes().contains(town.id()))
                || (match.name().clipped() && !known.isKnown(town))) {
            return null;
        }
        boolean isCity = switch (match.form()) {
            case BARE -> called || bareNames.isCity(tokens, match, town, cue);
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
        boolean trapped = isTrapped(tokens, match) || WordTrap.followsNoun(tokens, match);
        Concept town = namesakes.choose(match.name().towns());
        if (match.name().clipped() && !known.isKnown(town)) {
            return null;
        }
        boolean surname = known.isSurname(tokens, match) && !Namesakes.isGreat(town) && !known.isKnown(town);
        boolean row = !trapped && !surname && TownRow.joins(tokens, left, right)
                && (!match.isAmbiguous() || Namesakes.isGreat(town) || known.isKnown(town) || namesakes.isNear(town));
        return row ? mention(tokens, match, town, Namesakes.isGreat(town), "city.row") : null;
    }

    /// What the matches of a row name of which none is a city by itself: towns when the document knows all of them, or when all lie
    /// next to each other; empty when they are no such row.
    List<CityMention> judgeRow(Tokens tokens, List<CityMatch> row) {
        if (row.size() < 2 || row.stream().anyMatch(match -> isTrapped(tokens, match)
                || known.isSurname(tokens, match))) {
            return List.of();
        }
        List<Concept> towns = row.stream().map(match -> namesakes.choose(match.name().towns())).toList();
        boolean near = row.size() >= ROW_OF_NEIGHBOURS && Namesakes.areNextDoor(towns);
        return near || towns.stream().allMatch(known::isKnown)
                ? IntStream.range(0, row.size())
                        .mapToObj(at -> mention(tokens, row.get(at), towns.get(at), near, "city.row")).toList()
                : List.of();
    }

    private static boolean isTrapped(Tokens tokens, CityMatch match) {
        return Traps.snap(tokens, match) || Traps.isCalledAfterTown(tokens, match)
                || PersonTrap.isNamed(tokens, match) || WordTrap.isWord(tokens, match);
    }

    /// The town in "Bergen bei Celle" or "Bergen (bei Celle)", where no other of that name lies near the greater one; null where
    /// nothing of the kind is said.
    private @Nullable Concept besideGreater(Tokens tokens, CityMatch match) {
        int next = match.last() + 1;
        boolean apart = tokens.joined(next) || tokens.gap(next).equals(" (");
        boolean bei = match.form() == Form.BARE && apart && tokens.lower(next).equals("bei")
                && tokens.joined(next + 1) && !WordTrap.isWord(tokens, match);
        CityMatch other = bei ? names.longestAt(tokens, next + 1) : null;
        if (other == null || other.form() != Form.BARE) {
            return null;
        }
        Concept greater = namesakes.choose(other.name().towns());
        return Namesakes.isGreat(greater) ? Namesakes.near(match.name().towns(), greater) : null;
    }

    /// "Der Stadtrat Celle hat beschlossen" where the document is about Celle; anywhere else he may be a councillor.
    private boolean isCouncilOfHome(Tokens tokens, CityMatch match) {
        int council = match.first() - 1;
        return match.form() == Form.BARE && tokens.joined(match.first()) && tokens.joined(council)
                && COUNCILS.contains(tokens.lower(council)) && WordTrap.isDeterminer(tokens.lower(council - 1))
                && match.name().towns().stream().anyMatch(town -> known.homes().contains(town.id()));
    }

    private boolean isGenitive(Tokens tokens, CityMatch match, Concept town) {
        boolean enough = match.isAmbiguous() ? known.isKnown(town) && !WordTrap.isWord(tokens, match)
                : Namesakes.isGreat(town) || known.isKnown(town);
        return enough && !known.isSurname(tokens, match);
    }

    private boolean isAdjective(Tokens tokens, CityMatch match, Concept town) {
        boolean noun = TownAdjectives.isBeforeNoun(tokens, match.last() + 1)
                || TownAdjectives.isOfPeople(tokens, match);
        boolean word = TownAdjectives.isWord(match.name().words().getLast());
        boolean heardOf = !word && (Namesakes.isGreat(town) || (namesakes.isNear(town) && !Namesakes.isSmall(town)));
        boolean enough = known.isKnown(town) || heardOf;
        return noun && enough && !known.isSurname(tokens, match);
    }

    private boolean isSure(CityMatch match, Concept town, Cue cue) {
        boolean plain = match.form() == Form.BARE && !match.isAmbiguous() && Namesakes.isGreat(town);
        return match.form() == Form.BARE
                && (match.ofSeveralWords() || cue.strong() || cue == Cue.PLACE || cue == Cue.BESIDE
                        || cue == Cue.DATELINE || plain);
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
}
