package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.NameList;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The towns of lines that say little else, where nothing is known of the document yet.
final class CalledTowns {

    private static final Pattern TITLE = Pattern.compile(
            "\\b(?i:(?:Landeshaupt|Hanse|Universitäts|Kreis|Bundes|Messe|Hochschul|Wissenschafts|Residenz|Berg|Kur)?stadt"
                    + "|(?:Samt|Markt|Orts|Verbands)?gemeinde|Markt|(?:Stadt|Gemeinde)verwaltung)\\s+(?=\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);

    /// Behind the last comma or stroke.
    private static final Pattern LAST_PIECE = Pattern.compile("(?:,| [/·|] )\\s*([^,/·|]+)$");
    private static final Pattern COUNCIL = Pattern.compile(
            "\\b\\p{L}*(?:[Ss]itzung|[Tt]agung|[Bb]eratung|[Vv]ersammlung) (?:des|der|vom)"
                    + " (?:(?:Stadt|Gemeinde|Markt)rat(?:e?s)?|Stadtverordnetenversammlung|Stadtvertretung|Gemeindevertretung"
                    + "|Ratsversammlung|Bürgerschaft) (?:(?:der Stadt|der Gemeinde|von|zu|in) )?(?=\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final CityNames names;
    private final Namesakes namesakes = new Namesakes(List.of(), List.of());

    CalledTowns(CityNames names) {
        this.names = names;
    }

    /// The towns that a line calls so, in order: "Stadt X und Gemeinde Y".
    List<Concept> titled(String line) {
        List<Concept> towns = new ArrayList<>();
        Matcher title = TITLE.matcher(line);
        while (title.find()) {
            Tokens rest = new Tokens(line.substring(title.end()));
            CityMatch match = names.longestAt(rest, 0);
            if (match != null && match.form() == Form.BARE && !Traps.snap(rest, match)) {
                towns.add(namesakes.choose(match.name().towns()));
            }
        }
        return towns;
    }

    /// The town whose council sat: "Rede in der Sitzung des Stadtrates Celle am 3. Mai".
    Optional<Concept> ofCouncil(String line) {
        Matcher council = COUNCIL.matcher(line);
        if (!council.find()) {
            return Optional.empty();
        }
        Tokens rest = new Tokens(line.substring(council.end()));
        return first(rest).filter(match -> !Traps.snap(rest, match))
                .map(match -> namesakes.choose(match.name().towns()));
    }

    /// The well-known town of which a text consists, with or without its water: "Hof an der Saale".
    Optional<Concept> alone(String text) {
        Tokens tokens = new Tokens(text);
        return first(tokens).filter(match -> Waters.lastWord(tokens, match) == tokens.size() - 1)
                .filter(match -> !Waters.isElsewhere(tokens, match)).flatMap(match -> great(match.name().towns()))
                .or(() -> exactly(text));
    }

    /// The town in which a line ends: "Leiterin, Stadtplanungsamt, Hamm".
    Optional<Concept> lastPiece(String line) {
        Matcher last = LAST_PIECE.matcher(line);
        return last.find() ? alone(last.group(1)) : Optional.empty();
    }

    /// The well-known town that is called exactly so, even where the name is also a word.
    Optional<Concept> exactly(String name) {
        return great(names.called(name));
    }

    /// The town that is called exactly so, however small it is.
    Optional<Concept> called(String name) {
        List<Concept> called = names.called(name.strip());
        return called.isEmpty() ? Optional.empty() : Optional.of(namesakes.choose(called));
    }

    /// The same where the name is no word: "Lage" may be any heading.
    Optional<Concept> plainly(String name) {
        return NameList.AMBIGUOUS.contains(name.strip()) ? Optional.empty() : exactly(name);
    }

    /// The one of the towns of a name that is meant, however small it is.
    Concept meant(CityMatch match) {
        return namesakes.choose(match.name().towns());
    }

    /// The one of the towns that is meant, when it is well known.
    Optional<Concept> great(List<Concept> towns) {
        return towns.isEmpty() ? Optional.empty()
                : Optional.of(namesakes.choose(towns)).filter(Namesakes::isGreat);
    }

    /// The name with which a text begins, without an ending; empty when it begins otherwise.
    Optional<CityMatch> first(Tokens tokens) {
        return Optional.ofNullable(names.longestAt(tokens, 0)).filter(match -> match.form() == Form.BARE);
    }
}
