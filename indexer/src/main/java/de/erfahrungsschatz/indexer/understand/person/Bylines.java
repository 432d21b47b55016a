package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads who wrote a report from the line of names below its title.
final class Bylines {

    private static final int BLOCKS = 6;
    /// "M.A.", "(M. Sc.)" behind a name, and what makes a doctor's title one to be.
    private static final Pattern DEGREE = Pattern
            .compile(",?\\s\\(?[BM]\\.\\s?(?:A|Sc|Eng|Ed)\\.\\)?(?=,|\\s|$)|(?<=\\bDr\\.\\s)des\\.\\s");

    private static final Pattern BETWEEN = Pattern.compile(",? (?:unter|mit) Mitarbeit von | und | & | / |, ");
    /// Among others that are names in any line so may be one with more given names than most have.
    private static final Pattern LONG_NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]+\\s){2,3}\\p{Lu}[\\p{L}'’-]+");
    private static final int LONGEST = 120;
    private static final int MOST_NAMES = 6;

    private Bylines() {}

    /// The people of the first line that holds names and nothing else; empty when none does, or no heading stands
    /// above it.
    ///
    /// @param blocks of a document that is written, not of a conversation or sitting
    static List<Sighting> people(List<Block> blocks) {
        boolean headed = false;
        boolean labelled = false;
        for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
            headed = headed || block.kind() == Block.Kind.HEADING;
            List<String> names = headed && !labelled && block.kind() == Block.Kind.PARAGRAPH
                    && !block.text().startsWith("Von ") ? names(DEGREE.matcher(block.text()).replaceAll(""))
                            : List.of();
            if (!names.isEmpty() && !NamesInText.find(block.text()).isEmpty()) {
                List<Sighting> people = new ArrayList<>();
                names.forEach(name -> PersonName.parse(name).ifPresent(parsed -> people
                        .add(Sighting.of(parsed, Role.AUTHOR, RoleLine.NONE, "person.byline", block.text()))));
                return people;
            }
            labelled = new LetterLine(0, block.text()).labelledFunction().isPresent();
        }
        return List.of();
    }

    private static List<String> names(String line) {
        List<String> usual = NameLine.names(line);
        List<String> parts = BETWEEN.splitAsStream(line).toList();
        boolean several = line.length() <= LONGEST && parts.size() > 1 && parts.size() <= MOST_NAMES;
        boolean names = several && parts.stream().allMatch(part -> isName(part) || LONG_NAME.matcher(part).matches())
                && parts.stream().filter(Bylines::isName).count() * 2 > parts.size();
        return usual.isEmpty() && names ? parts : usual;
    }

    private static boolean isName(String part) {
        return NameLine.names(part).size() == 1;
    }
}
