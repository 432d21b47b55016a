package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who is to do what from lists below such a heading: "To do", then "Küppers: Einladung verschicken".
final class Duties {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)^(?:\\p{N}+[.)]?\\s)?(?:to[ -]?dos?|aufgaben|aufträge|arbeitsaufträge|offene punkte|nächste schritte|vereinbarungen|verabredungen"
                    + "|weiteres vorgehen|wer macht was|maßnahmen)\\b.{0,40}$",
            Pattern.UNICODE_CASE);
    private static final Pattern ITEM = Pattern
            .compile(
                    "^(?:(?:[a-z]|\\d{1,2})[.)]\\s+)?(?:(?:Frau|Herrn?|Fr\\.|Hr\\.)\\s)?(?<who>(?:(?:von|van|de|al)[ -])?\\p{Lu}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,2})(?:\\s?/\\s?(?<other>\\p{Lu}[\\p{L}.-]*))?:\\s+\\S");

    private Duties() {}

    /// The people of such lists, as far as they are known.
    static List<Sighting> people(List<Block> blocks, KnownNames known) {
        List<Sighting> people = new ArrayList<>();
        boolean listed = false;
        for (Block block : blocks) {
            Matcher item = ITEM.matcher(block.text());
            if (block.kind() == Block.Kind.LIST_ITEM && listed && item.find()) {
                for (String who : new String[]{item.group("who"), item.group("other")}) {
                    Optional.ofNullable(who).flatMap(known::called).ifPresent(name -> people
                            .add(Sighting.of(name, Role.RESPONSIBLE, RoleLine.NONE, PeopleTable.ACTION, block.text())));
                }
            } else if (block.kind() != Block.Kind.LIST_ITEM) {
                listed = HEADING.matcher(block.text()).find();
            }
        }
        return people;
    }
}
