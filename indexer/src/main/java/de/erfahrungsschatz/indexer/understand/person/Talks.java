package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.segment.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Below a heading that announces a talk ("TOP 2 Vortrag: Wohnen im Alter") the text begins with whoever gives it.
final class Talks {

    /// "Referat für Finanzen" is an office.
    private static final Pattern HEADING = Pattern.compile("^(?:(?:TOP|Top|Punkt)\\s?)?(?:(?:\\d{1,2}"
            + "|[IVX]{1,4})(?:\\.\\d{1,2})?[.):]?\\s)?[:–-]?\\s?"
            + "(?:(?:Gast|Fach|Fest|Impuls|Kurz|Eröffnungs|Haupt)?[Vv]ortrag|(?:Impuls|Kurz)?[Rr]eferat(?!\\s(?:für|\\d|[IVX]+\\b))|Impuls"
            + "|Input|Keynote)(?!\\p{L})");
    /// Whoever introduces, welcomes, thanks or asks does not give the talk.
    private static final Pattern PRESIDES = Pattern.compile(
            "^[^.;:]{0,40}\\s(?:begrüßt|eröffnet|dankt|leitet|führt\\b[^.]{0,40}\\bein|erteilt|bittet|heißt"
                    + "|übergibt|stellt\\b[^.]{0,40}\\b(?:den|die) Referent|kündigt|entschuldigt"
                    + "|fragt|möchte|will|wollte|regt|lobt|kritisiert|meint|findet|bedauert|vermisst|schlägt"
                    + "|erinnert|freut|weist|hat[^.]{0,40}\\b(?:eingeladen|gebeten))\\b");

    private static final Pattern ADDRESS = Pattern.compile("(?:(?:Frau|Herr|Der Referent|Die Referentin)\\s)?");

    private Talks() {}

    /// Those who give a talk below such headings.
    static List<Sighting> people(List<Block> blocks) {
        if (blocks.stream().noneMatch(block -> HEADING.matcher(block.text()).lookingAt())) {
            return List.of();
        }
        int[] levels = Outline.levels(blocks);
        List<Sighting> people = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean text = levels[i + 1] == 0 && blocks.get(i + 1).kind() == Block.Kind.PARAGRAPH;
            if (levels[i] > 0 && text && HEADING.matcher(blocks.get(i).text()).lookingAt()) {
                first(blocks.get(i + 1).text()).ifPresent(people::add);
            }
        }
        return people;
    }

    private static Optional<Sighting> first(String text) {
        return NamesInText.find(text).stream().filter(mention -> leads(text, mention))
                .filter(mention -> !PRESIDES.matcher(text.substring(mention.end())).lookingAt()).findFirst()
                .map(mention -> Sighting.of(mention.name(), Role.SPEAKER,
                        RoleLine.NONE.calledBefore(mention.function()), "person.talk", text));
    }

    private static boolean leads(String text, Mention mention) {
        return ADDRESS.matcher(text.substring(0, mention.start())).matches();
    }
}
