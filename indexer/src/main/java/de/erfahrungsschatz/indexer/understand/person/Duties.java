package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads who is to do what from lists below such a heading: "To do", then "Küppers: Einladung verschicken"; and from arrows that pass on
/// something to somebody.
final class Duties {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)^(?:\\p{N}+[.)]?\\s)?(?:ergebnis(?:se)?\\s?(?:/|,|und|&)\\s?)?(?:to[ -]?dos?|aufgaben|aufträge|arbeitsaufträge"
                    + "|offene punkte|nächste schritte|vereinbarungen|verabredungen"
                    + "|weiteres vorgehen|wer (?:macht|tut|übernimmt) was|maßnahmen|festlegungen|hausaufgaben"
                    + "|erledigungen|zuständigkeiten"
                    + "|(?:noch )?zu (?:erledigen|tun)|was (?:(?:ist|bleibt|jetzt|nun|noch"
                    + "|als nächstes) )*(?:zu tun|passiert|geschieht)"
                    + "|(?:wie|so) geht(?: es|['’]s) (?:jetzt |nun )?weiter)\\b.{0,40}$",
            Pattern.UNICODE_CASE);
    private static final String TITLE = "(?:(?:Frau|Herrn?|Fr\\.|Hr\\.|Dr\\.|Prof\\.)\\s)*";
    private static final String NAME = "(?:(?:von|van|de|al)[ -])?\\p{Lu}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,3}";
    private static final Pattern ITEM = Pattern.compile("^(?:(?:[a-z]|\\d{1,2})[.)]\\s+)?" + TITLE + "(?<who>" + NAME
            + ")(?:\\s?/\\s?(?<other>\\p{Lu}[\\p{L}.-]*))?:\\s+\\S");
    /// "Tiefbauamt (Frau Amsel): Kosten bis Ende März"
    private static final Pattern OFFICE_ITEM = Pattern.compile("^(?:(?:[a-z]|\\d{1,2})[.)]\\s+)?[^:()]{2,50}\\s\\("
            + TITLE + "(?<who>" + NAME + ")(?:\\s?/\\s?" + TITLE + "(?<other>\\p{Lu}[\\p{L}.-]*))?\\):\\s+\\S");
    /// "Angebot bis Ende März einholen (Amsel)"
    private static final Pattern ITEM_OF = Pattern.compile(
            "\\p{L}[^()]{8,}\\s\\(" + TITLE + "(?<who>" + NAME + ")(?:\\s?/\\s?" + TITLE
                    + "(?<other>\\p{Lu}[\\p{L}.-]*))?\\)\\.?$");
    /// ">> IA: Plakat", "Mehr Stühle. → Amsel": an arrow passes something on, in any text.
    private static final AnchoredPattern PASSED_ON = AnchoredPattern.of(
            "(?:>>|→|⇒|➔|=>|->|-->)\\s*" + TITLE + "(?<who>" + NAME
                    + ")(?:\\s?/\\s?(?<other>\\p{Lu}[\\p{L}.-]*))?(?=:\\s|\\s*$|\\s\\(|,\\s(?:bis|sofort))",
            ">>", "→", "⇒", "➔", "=>", "->");

    private Duties() {}

    /// The people of such lists, as far as they are known.
    static List<Sighting> people(List<Block> blocks, KnownNames known) {
        List<Sighting> people = new ArrayList<>();
        boolean listed = false;
        for (Block block : blocks) {
            boolean item = block.kind() == Block.Kind.LIST_ITEM;
            if (item && listed) {
                people.addAll(doers(ITEM.matcher(block.text()), block, known));
                people.addAll(doers(OFFICE_ITEM.matcher(block.text()), block, known));
                people.addAll(doers(ITEM_OF.matcher(block.text()), block, known));
            } else if (!item) {
                listed = HEADING.matcher(block.text()).lookingAt();
            }
            PASSED_ON.in(block.text()).ifPresent(duty -> people.addAll(doers(duty, block, known)));
        }
        return people;
    }

    private static List<Sighting> doers(Matcher duty, Block block, KnownNames known) {
        if (!duty.find()) {
            return List.of();
        }
        return Stream.of(duty.group("who"), duty.group("other")).filter(Objects::nonNull)
                .flatMap(who -> known.called(who).stream())
                .map(name -> Sighting.of(name, Role.RESPONSIBLE, RoleLine.NONE, PeopleTable.ACTION, block.text()))
                .toList();
    }
}
