package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whoever signs below a foreword has written it: "Wiebke Amsel, Bürgermeisterin".
final class Forewords {

    private static final Pattern HEADING = Pattern.compile("^(?:Vorwort|Geleitwort|Zum Geleit|Editorial)\\b");

    private static final Pattern YOURS = Pattern.compile("^(?:Ihre?|Euer|Eure)\\s");

    private Forewords() {}

    /// Those who signed in the last lines of forewords.
    static List<Sighting> people(List<Block> blocks) {
        List<Sighting> people = new ArrayList<>();
        boolean foreword = false;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING) {
                foreword = HEADING.matcher(block.text()).find();
            } else if (foreword && block.kind() == Block.Kind.PARAGRAPH) {
                block.text().lines()
                        .forEach(line -> signed(YOURS.matcher(line.strip()).replaceFirst("")).ifPresent(people::add));
            }
        }
        return people;
    }

    private static Optional<Sighting> signed(String line) {
        int comma = line.indexOf(", ");
        String name = comma < 0 ? line : line.substring(0, comma);
        RoleLine role = comma < 0 ? RoleLine.NONE : RoleLine.ofListed(line.substring(comma + 2));
        boolean signature = NameLine.names(name).size() == 1
                && (comma < 0 || RoleLine.isRole(line.substring(comma + 2)));
        return signature ? PersonName.parse(name)
                .map(parsed -> Sighting.of(parsed, Role.AUTHOR, role, "person.foreword", line)) : Optional.empty();
    }
}
