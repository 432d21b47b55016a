package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.NameList;
import de.erfahrungsschatz.indexer.understand.fact.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the cities of a document from the names of its folders and its file. Whoever names folders calls them by the city,
/// seldom with other words; a name that is also a word counts when it is a member's, or the text surely names the city.
final class PathCities {

    private static final Pattern JOINT = Pattern.compile("[_-]+");
    private static final Pattern TITLE = Pattern.compile("^(?i:stadt|gemeinde)\\s+");
    private static final Pattern COUNTY = Pattern.compile("(?i)(?<!\\p{L})(?:land)?kreis(?!\\p{L})");
    private static final Pattern PIECE = Pattern.compile("[\\s_.,()+-]+");

    private final CityNames names;
    private final Namesakes namesakes = new Namesakes(List.of(), List.of());

    PathCities(CityNames names) {
        this.names = names;
    }

    /// Adds the city of the innermost folder that is called after one; else those in the name of the file.
    void of(SourcePath path, CityReading reading, FoundCities found) {
        for (String folder : path.folders().reversed()) {
            Optional<Concept> city = called(folder, reading)
                    .or(() -> called(JOINT.matcher(folder).replaceAll(" "), reading)).or(() -> within(folder, reading));
            if (city.isPresent()) {
                found.add(city.get().id(), "city.folder-name", folder);
                return;
            }
        }
        String name = path.fileName();
        reading.find(name).stream().filter(mention -> mention.sure() || mention.rule().equals("city.adjective"))
                .forEach(mention -> found.add(mention.city(), "city.file-name", name));
        if (found.isEmpty()) {
            List.of(PIECE.split(name, -1)).forEach(piece -> called(piece, reading).filter(_ -> isName(piece))
                    .ifPresent(city -> found.add(city.id(), "city.file-name", name)));
        }
    }

    /// The only city in the name of a folder that says more: "Protokolle Celle 2014".
    private Optional<Concept> within(String folder, CityReading reading) {
        if (COUNTY.matcher(folder).find()) {
            return Optional.empty();
        }
        List<Concept> cities = PIECE.splitAsStream(folder).filter(PathCities::isName)
                .flatMap(piece -> called(piece, reading).stream()).distinct().toList();
        return cities.size() == 1 ? Optional.of(cities.getFirst()) : Optional.empty();
    }

    private Optional<Concept> called(String name, CityReading reading) {
        List<Concept> towns = names.calledInPath(TITLE.matcher(name).replaceFirst(""));
        return towns.isEmpty() ? Optional.empty()
                : Optional.of(namesakes.choose(towns))
                        .filter(town -> town.member() || reading.sure().contains(town.id())
                                || isMeant(name, town, reading));
    }

    /// Of great towns everybody has heard; a name that is a word, or that of a lesser town, must stand in the text as well.
    private static boolean isMeant(String name, Concept town, CityReading reading) {
        boolean word = NameList.AMBIGUOUS.contains(name);
        boolean great = Namesakes.isGreat(town);
        boolean heardOf = great || (!word && !Namesakes.isSmall(town));
        return (great && !word) || (heardOf && reading.wouldName(town.id()));
    }

    /// Whether a piece of a file name is more than an abbreviation.
    private static boolean isName(String piece) {
        return piece.length() > 3;
    }
}
