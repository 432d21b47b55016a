package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whoever signs below a foreword has written it: "Wiebke Amsel, Bürgermeisterin"; and so has, anywhere, who signs as "Eure Wiebke Amsel".
final class Forewords {

    private static final Pattern HEADING = Pattern.compile("^(?:Vorwort|Geleitwort|Zum Geleit|Editorial)\\b");

    /// "Eure Ina Probst (Redaktion) und Rolf Amsel" stands below a letter to many.
    private static final Pattern SIGNED = Pattern.compile("^(?:Ihre?|Euer|Eure)\\s(?=\\p{Lu})");
    private static final int MOST_WORDS = 12;
    private static final Pattern YOURS = Pattern.compile("^(?:Ihre?|Euer|Eure)\\s");

    private Forewords() {}

    /// Those who signed in the last lines of forewords.
    static List<Sighting> people(List<Block> blocks) {
        List<Sighting> people = new ArrayList<>();
        boolean foreword = false;
        for (Block block : blocks) {
            yours(block).ifPresent(people::add);
            if (block.kind() == Block.Kind.HEADING) {
                foreword = HEADING.matcher(block.text()).find();
            } else if (foreword && block.kind() == Block.Kind.PARAGRAPH) {
                block.text().lines()
                        .forEach(line -> signed(YOURS.matcher(line.strip()).replaceFirst("")).ifPresent(people::add));
            }
        }
        return people;
    }

    private static Optional<Sighting> yours(Block block) {
        Matcher yours = SIGNED.matcher(block.text());
        boolean line = block.kind() == Block.Kind.PARAGRAPH && Words.count(block.text()) <= MOST_WORDS && yours.find();
        return !line ? Optional.empty() : NamesInText.find(block.text()).stream()
                .filter(mention -> mention.start() == yours.end() && mention.name().given() != null).findFirst()
                .map(mention -> Sighting.of(mention.name(), Role.AUTHOR, RoleLine.NONE, "person.signed", block.text()));
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
