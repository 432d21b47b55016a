package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whom the questions of a conversation address: "Frau X, was haben Sie …?". They answer, even where nothing
/// introduces them.
final class Addressed {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:[\\p{L} .]{1,25}:\\s)?(?:\\p{L}?\\d{0,2}[.)]?\\s)?(?:(?:Und|Guten Tag|Sehr geehrter?|Liebe[rs]?),?\\s)?$");
    private static final Pattern QUESTION = Pattern.compile("\\bSie\\b|\\bIhr(?:e[rmns]?)?\\b|\\?\\s*$");

    private Addressed() {}

    /// Those addressed, once for each question.
    ///
    /// @param conversation whether the text is one; elsewhere only plain questions count that begin with the address
    static List<Sighting> people(List<Block> blocks, boolean conversation) {
        List<Sighting> people = new ArrayList<>();
        for (Block block : blocks) {
            String text = block.text();
            boolean asks = conversation ? QUESTION.matcher(text).find() : text.endsWith("?");
            if (!asks) {
                continue;
            }
            for (Mention mention : NamesInText.find(text)) {
                boolean first = BEFORE.matcher(text.substring(0, mention.start())).matches()
                        && text.startsWith(",", mention.end());
                boolean last = text.substring(0, mention.start()).endsWith(", ") && text.startsWith("?", mention.end());
                if (first || (last && conversation)) {
                    people.add(Sighting.of(mention.name(), Role.INTERVIEWEE, RoleLine.NONE, "person.addressed", text));
                }
            }
        }
        return people;
    }
}
