package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody is as letterheads and signatures set it: in the line below the name, or as a label above it. A label below a name
/// belongs to what follows.
final class StatedFunctions {

    private StatedFunctions() {}

    /// Those of whom such a line tells a function.
    static List<Sighting> people(List<Block> blocks) {
        List<LetterLine> lines = LetterLine.of(blocks);
        List<Sighting> people = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Mention> person = lines.get(i).person().filter(mention -> mention.name().given() != null);
            Optional<String> function = person.isEmpty() ? Optional.empty() : function(lines, i);
            if (function.isPresent()) {
                people.add(Sighting.of(person.get().name(), Role.MENTIONED,
                        new RoleLine(function.get(), null, null, null), "person.mentioned",
                        lines.get(i).text() + " · " + function.get()));
            }
        }
        return people;
    }

    private static Optional<String> function(List<LetterLine> lines, int name) {
        Optional<String> below = name + 1 < lines.size() ? lines.get(name + 1).function() : Optional.empty();
        return below.or(() -> name > 0 ? lines.get(name - 1).labelledFunction() : Optional.empty());
    }
}
