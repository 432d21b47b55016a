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

    /// The rule that reads who is to speak.
    static final String PROGRAMME = "person.programme";
    private static final Pattern PODIUM = Pattern
            .compile("(?i)^podium|podiums?(?:gespräch|diskussion|runde)|talkrunde|streitgespräch");
    private static final Pattern TIME = Pattern.compile(
            "^(?:ab |ca\\. )?\\d{1,2}[:.]\\d{2}(?: Uhr)?(?:\\s?[–-]\\s?\\d{1,2}[:.]\\d{2}(?: Uhr)?)?\\b|^\\d{1,2} Uhr\\b");
    /// "„Vom Hof aus gedacht“ – Ina Probst, Quartiersmanagerin": the title of a talk with whoever gives it.
    private static final Pattern TITLED = Pattern.compile("^[„“»\"][^“”«\"]{3,120}[“”«\"]\\s*[–—-]\\s");
    private static final Pattern BEHIND = Pattern.compile("^,\\s(.+)$");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*|\\s+[–-]\\s+");
    /// What stands before the name of somebody who leads through a part of the programme.
    private static final Pattern LEADS = Pattern
            .compile(
                    "(?:[Ll]eitung|Führung|Moderation|Moderator(?:in)?|Organisation|Koordination|Gastgeber(?:in)?)\\s?:?\\s*$");
    private static final Pattern LEADS_FIRST = Pattern
            .compile("(?:^|\\|\\s)(?:\\p{L}*[Ll]eitung|Moderation|Moderator(?:in)?|Gastgeber(?:in)?)\\s?:\\s");
    private static final int BLOCKS_OF_FIRST_SLIDE = 5;

    private EventRule() {}

    /// Whether a title is one of a talk of several people before others.
    static boolean isPodium(String title) {
        return PODIUM.matcher(title).find();
    }

    /// Whether a line begins with the time at which something of a programme begins.
    static boolean isTimed(String line) {
        return TIME.matcher(line).find();
    }

    /// Whether the words in which somebody was seen begin with such a part of the programme: "Leitung: …".
    static boolean leads(Sighting seen) {
        String quote = seen.provenance().quote();
        return quote != null && LEADS_FIRST.matcher(quote).find();
    }

    /// The people of the programme.
    static List<Sighting> programme(List<Block> blocks) {
        List<Sighting> people = new ArrayList<>();
        for (Block block : blocks) {
            block.text().lines().filter(line -> TIME.matcher(line).find() || TITLED.matcher(line).find())
                    .forEach(line -> entry(line, people));
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
                        said.calledBefore(mention.function()), PROGRAMME, line));
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
