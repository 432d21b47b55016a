package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Signatures side by side below a motion or a decision: a row of names, and a row with as many functions below or above it. Each column
/// is one person.
final class SignatureTable {

    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    /// What is said of the part somebody had in it, and "gez." before the name.
    private static final Pattern BESIDE_NAME = Pattern.compile("^[Gg]ez\\.\\s*|\\s*\\([^()]*\\)$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:Der|Die)\\s(?=\\p{Lu})");
    private static final int LAST_BLOCKS = 15;

    private final List<Block> blocks;
    private final List<Sighting> people = new ArrayList<>();

    private SignatureTable(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// The people of such rows. At the end of the text they have signed it.
    static List<Sighting> people(List<Block> blocks) {
        SignatureTable table = new SignatureTable(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            table.read(i);
        }
        return table.people;
    }

    private void read(int row) {
        List<Mention> names = cells(row).stream().map(cell -> BESIDE_NAME.matcher(cell).replaceAll(""))
                .map(LetterLine::person).flatMap(Optional::stream).toList();
        if (names.size() < 2 || names.size() != cells(row).size()) {
            return;
        }
        List<String> below = functions(row + 1);
        List<String> functions = below.size() == names.size() ? below : functions(row - 1);
        if (functions.size() != names.size()) {
            return;
        }
        Role role = row >= blocks.size() - LAST_BLOCKS ? Role.AUTHOR : Role.MENTIONED;
        for (int i = 0; i < names.size(); i++) {
            people.add(signed(names.get(i), functions.get(i), role, blocks.get(row).text()));
        }
    }

    private static Sighting signed(Mention person, String function, Role role, String quote) {
        return Sighting.of(person.name(), role, new RoleLine(function, null, null, null), "person.signatory", quote);
    }

    /// The cells of a row each of which says what somebody is; empty where one does not.
    private List<String> functions(int row) {
        List<String> cells = cells(row).stream().map(cell -> ARTICLE.matcher(cell).replaceFirst("")).toList();
        return cells.stream().allMatch(cell -> LetterLine.function(cell).isPresent()) ? cells : List.of();
    }

    private List<String> cells(int row) {
        boolean isRow = row >= 0 && row < blocks.size() && blocks.get(row).kind() == Block.Kind.TABLE_ROW;
        return isRow ? List.of(CELL.split(blocks.get(row).text(), -1)) : List.of();
    }
}
