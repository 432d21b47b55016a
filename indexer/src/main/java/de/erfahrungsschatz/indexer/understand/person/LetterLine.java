package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of a letter's address or signature, in which each piece stands in a line of its own.
///
/// @param block the block that holds it
/// @param text of the line
record LetterLine(int block, String text) {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_WORDS_OF_FUNCTION = 12;
    private static final Pattern SIGNED = Pattern.compile("^(?:[Gg]ez\\.|i\\. ?[AV]\\.)\\s*");
    private static final Pattern COUNT = Pattern.compile("^\\d\\.\\s");

    /// The lines of all blocks but tables, in order.
    static List<LetterLine> of(List<Block> blocks) {
        List<LetterLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            if (blocks.get(i).kind() != Block.Kind.TABLE_ROW) {
                blocks.get(i).text().lines().map(String::strip).filter(line -> !line.isEmpty())
                        .forEach(line -> lines.add(new LetterLine(block, line)));
            }
        }
        return lines;
    }

    /// Whom the line names when it holds nothing else, but perhaps "gez." before.
    Optional<NamesInText.Mention> person() {
        return person(SIGNED.matcher(text).replaceFirst(""));
    }

    /// Whom a text names that holds nothing else, but perhaps a function before the name.
    static Optional<NamesInText.Mention> person(String text) {
        return text.length() > LONGEST_NAME ? Optional.empty() : NamesInText.find(text).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == text.length()).findFirst();
    }

    /// What the line says that somebody is, when it says nothing else; a label stands for what follows it.
    Optional<String> function() {
        return function(text);
    }

    /// What a text says that somebody is, when it says nothing else: "3. Bürgermeisterin".
    static Optional<String> function(String text) {
        String bare = COUNT.matcher(text).replaceFirst("");
        boolean role = !bare.endsWith(":") && Words.count(bare) <= MOST_WORDS_OF_FUNCTION && RoleLine.isRole(bare)
                && RoleLine.parse(bare).function() != null && person(bare).isEmpty();
        return role ? Optional.of(text) : Optional.empty();
    }

    /// What the line, as a label, says that whoever is named below it is: "Vorsitzende:".
    Optional<String> labelledFunction() {
        return text.endsWith(":") ? function(text.substring(0, text.length() - 1).strip()) : Optional.empty();
    }
}
