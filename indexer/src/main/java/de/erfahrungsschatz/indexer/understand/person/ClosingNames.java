package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whoever signs below a text has written it: a line that holds nothing but a name that the text knows, "i. A." before one, or
/// place and date.
final class ClosingNames {

    private static final Pattern BY_ORDER = Pattern.compile("^i\\. ?A\\.:?\\s+(?<name>\\p{Lu}[^,|:;]{2,40})$");
    /// "Kirn, 12.11.2003, Ina Probst", perhaps with "den" or "gez."
    private static final Pattern DATED = Pattern.compile("^\\p{Lu}[\\p{L}() /-]{2,40},(?:\\s(?:den|am"
            + "|im))?\\s\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)\\s?\\d{2,4}"
            + "[,;]?\\s(?:gez\\.\\s)?(?<name>\\p{Lu}[^,|:;\\d]{2,40})$");
    private static final Pattern BRACKETS = Pattern.compile("^\\((?<name>[^()]+)\\)$");
    private static final Pattern REACHED = Pattern.compile("\\bTel|\\bFax|@|\\d{3}");
    private static final int LAST_BLOCKS = 6;

    private ClosingNames() {}

    /// Those who signed.
    ///
    /// @param known whom the text names besides
    static List<Sighting> people(List<Block> blocks, KnownNames known) {
        List<Sighting> people = new ArrayList<>();
        for (int i = Math.max(1, blocks.size() - LAST_BLOCKS); i < blocks.size(); i++) {
            String line = blocks.get(i).text().strip();
            if (blocks.get(i).kind() == Block.Kind.PARAGRAPH && !isIntroduced(blocks, i + 1)) {
                named(BY_ORDER, line).or(() -> named(DATED, line)).or(() -> alone(line, known)).ifPresent(name -> people
                        .add(Sighting.of(name, Role.AUTHOR, RoleLine.NONE, "person.closing-name", line)));
            }
        }
        return people;
    }

    /// Whether the line below says what somebody is or how to reach him or her.
    private static boolean isIntroduced(List<Block> blocks, int next) {
        return next < blocks.size()
                && (RoleLine.isRole(blocks.get(next).text()) || REACHED.matcher(blocks.get(next).text()).find());
    }

    private static Optional<PersonName> named(Pattern form, String line) {
        Matcher signed = form.matcher(line);
        return signed.find() ? PersonName.parse(signed.group("name")) : Optional.empty();
    }

    private static Optional<PersonName> alone(String line, KnownNames known) {
        Matcher inBrackets = BRACKETS.matcher(line);
        String bare = inBrackets.find() ? inBrackets.group("name") : line;
        return LetterLine.person(bare).map(Mention::name).or(() -> PersonName.parse(bare))
                .filter(name -> name.given() == null ? known.called(bare).isPresent()
                        : known.called(name.surname()).isPresent());
    }
}
