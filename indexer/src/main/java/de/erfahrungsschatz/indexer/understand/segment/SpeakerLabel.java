package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The label of a turn in verbatim minutes: `Stadtrat X (SPD):`, `Frau Y:`, `Vorsitzende:`.
///
/// @param name the speaker's name; null where only a function is given
/// @param function what the label calls the speaker; null when nothing
/// @param said what the label says behind the name, such as the party; null when nothing
/// @param end where the turn's words begin, in UTF-16 units of the block
public record SpeakerLabel(@Nullable PersonName name, @Nullable String function, @Nullable String said, int end) {

    private static final Pattern LABEL = Pattern
            .compile("^(?<who>\\p{Lu}[^:,(\\n.!?]{1,60}(?:\\.\\s?[^:,(\\n.!?]{1,40}){0,3}?)"
                    + "(?:,\\s(?<where>[^:(\\n]{2,50}))?\\s?(?:\\((?<party>[^()]{1,50})\\))?\\s?:\\s+(?=\\S)");
    private static final Pattern CHAIR = Pattern.compile("(?:(?:Der|Die) )?(?:Ober)?(?:[Bb]ürgermeister(?:in)?"
            + "|(?:Ausschuss)?[Vv]orsitzenden?r?|Präsident(?:in)?|Moderator(?:in)?|Sitzungsleit\\w+|Moderation"
            + "|Eine?\\s(?:\\p{L}+e[rn]?\\s)?(?:\\p{Lu}\\p{L}*(?:[Bb]ürger|wohner|hörer|nehmer|sucher|schüler|händler)(?:in)?"
            + "|Bürger(?:in)?|Schüler(?:in)?|Händler(?:in)?|Jugendlicher?|Stimme))");
    private static final int FEWEST_TURNS = 3;
    private static final int FEWEST_WORDS = 4;

    /// The labels of the blocks that bear one; empty when the text is no verbatim record: it has too few of them, or nobody speaks
    /// in sentences.
    public static Map<Integer, SpeakerLabel> in(List<Block> blocks) {
        Map<Integer, SpeakerLabel> labels = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<SpeakerLabel> label = of(blocks.get(i));
            if (label.isPresent()) {
                labels.put(i, label.get());
            }
        }
        return labels.size() >= FEWEST_TURNS ? labels : Map.of();
    }

    private static Optional<SpeakerLabel> of(Block block) {
        if (block.kind() != Block.Kind.PARAGRAPH || block.text().indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(block.text());
        if (!label.find() || Words.count(block.text().substring(label.end())) < FEWEST_WORDS) {
            return Optional.empty();
        }
        String who = label.group("who").strip();
        String said = label.group("party") == null ? label.group("where") : label.group("party");
        if (CHAIR.matcher(who).matches()) {
            return Optional.of(new SpeakerLabel(null, who, said, label.end()));
        }
        return NamesInText.find(who).stream().filter(mention -> mention.start() == 0 && mention.end() == who.length())
                .findFirst().map(mention -> new SpeakerLabel(mention.name(), mention.function(), said, label.end()))
                .or(() -> unusual(who, said, label.end()));
    }

    /// A label is all function and name, so that a name without a usual given name is one behind a function or before a party.
    private static Optional<SpeakerLabel> unusual(String who, @Nullable String said, int end) {
        int blank = who.indexOf(' ');
        boolean called = blank > 0 && RoleLine.isRole(who.substring(0, blank));
        Optional<PersonName> name = called || said != null ? PersonName.parse(who.substring(called ? blank + 1 : 0))
                : Optional.empty();
        return name.filter(known -> called || known.given() != null).filter(known -> !RoleLine.isRole(known.written()))
                .map(known -> new SpeakerLabel(known, called ? who.substring(0, blank) : null, said, end));
    }

    /// Who speaks, for the passage.
    public String speaker() {
        return name == null ? String.valueOf(function) : name.written();
    }
}
