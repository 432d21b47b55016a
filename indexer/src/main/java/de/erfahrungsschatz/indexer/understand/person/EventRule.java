package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who speaks at an event: the lines of a programme, and whoever stands on the first slide.
final class EventRule {

    private static final Pattern TITLE = Pattern
            .compile("(?i)\\p{L}*(?:kongress|tagung|konferenz|fachtag|symposium|forum|messe|programm"
                    + "|summit|gipfel|werkstattgespräch|fachgespräch|barcamp|veranstaltung)\\p{L}*");
    private static final Pattern PODIUM = Pattern
            .compile("(?i)^podium|podiums?(?:gespräch|diskussion|runde)|talkrunde|streitgespräch");
    private static final Pattern REPORT = Pattern
            .compile(
                    "^(?:(?:Kurz|Tagungs)?[Bb]ericht|Dokumentation|Nachlese|Rückblick|Nachbericht)\\b.{0,30}\\b(?:über|zu[mr]?|von|vom|der|des|auf)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final int BLOCKS_OF_REPORT_HEAD = 6;
    private static final Pattern TIME = Pattern.compile(
            "^(?:ab |ca\\. )?\\d{1,2}[:.]\\d{2}(?: Uhr)?(?:\\s?[–-]\\s?\\d{1,2}[:.]\\d{2}(?: Uhr)?)?\\b|^\\d{1,2} Uhr\\b");
    private static final Pattern BEHIND = Pattern.compile("^,\\s(.+)$");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*|\\s+[–-]\\s+");
    /// What stands before the name of somebody who leads through a part of the programme.
    private static final Pattern LEADS = Pattern
            .compile("(?:[Ll]eitung|Führung|Moderation|Moderator(?:in)?|Organisation|Koordination)\\s?:?\\s*$");
    private static final int BLOCKS_OF_FIRST_SLIDE = 5;

    private EventRule() {}

    /// Whether a title is one of an event at which people speak.
    static boolean isEvent(String title) {
        return TITLE.matcher(title).find();
    }

    /// Whether a title is one of a talk of several people before others.
    static boolean isPodium(String title) {
        return PODIUM.matcher(title).find();
    }

    /// Whether one of the first lines says that the text reports on an event: "Bericht über die Tagung am …".
    static boolean isReport(List<Block> blocks) {
        return blocks.stream().limit(BLOCKS_OF_REPORT_HEAD)
                .anyMatch(block -> REPORT.matcher(block.text()).find() && TITLE.matcher(block.text()).find());
    }

    /// Whether a line begins with the time at which something of a programme begins.
    static boolean isTimed(String line) {
        return TIME.matcher(line).find();
    }

    /// The people of the programme.
    static List<Sighting> programme(List<Block> blocks) {
        List<Sighting> people = new ArrayList<>();
        for (Block block : blocks) {
            block.text().lines().filter(line -> TIME.matcher(line).find()).forEach(line -> entry(line, people));
        }
        return people;
    }

    private static void entry(String line, List<Sighting> people) {
        for (String cell : CELL.split(line, -1)) {
            for (NamesInText.Mention mention : NamesInText.find(cell)) {
                String behind = cell.substring(mention.end());
                Matcher comma = BEHIND.matcher(behind);
                RoleLine said = comma.find() ? RoleLine.ofListed(comma.group(1)) : RoleLine.NONE;
                boolean leads = LEADS.matcher(cell.substring(0, mention.start())).find();
                people.add(Sighting.of(mention.name(), leads ? Role.RESPONSIBLE : Role.SPEAKER,
                        said.calledBefore(mention.function()), "person.programme", line));
            }
        }
    }

    /// Whoever is named on the first slide presents them.
    static List<Sighting> presenters(List<Block> blocks) {
        Integer first = blocks.getFirst().page();
        List<Sighting> people = new ArrayList<>();
        for (Block block : blocks.subList(0, Math.min(BLOCKS_OF_FIRST_SLIDE, blocks.size()))) {
            if (Objects.equals(block.page(), first) && block.kind() == Block.Kind.PARAGRAPH) {
                List<NamesInText.Mention> mentions = NamesInText.find(block.text());
                String behind = mentions.isEmpty() ? "" : block.text().substring(mentions.getLast().end());
                mentions.forEach(mention -> people.add(Sighting.of(mention.name(), Role.SPEAKER,
                        RoleLine.ofListed(behind.replaceFirst("^,\\s*", "")), "person.slides", block.text())));
            }
        }
        return people;
    }
}
