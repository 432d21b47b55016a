package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.LetterForm;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The line in which a letter, a mail, a motion or a form says what it is about: a field that is called so, or what stands right above
/// the salutation.
///
/// @param block the number of its block
/// @param text what it says, without the field's name
record SubjectLine(int block, String text) {

    private static final String BAR = " | ";
    private static final int FIRST_BLOCKS = 30;
    private static final int BLOCKS_ABOVE = 6;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern NAME_OF_FIELD = Pattern
            .compile("^(?:Betreff|Betr\\.?|Betrifft|Gegenstand(?: der Vorlage)?|Beratungsgegenstand)\\s*:?$", FLAGS);
    private static final Pattern REPLY = Pattern.compile("^(?:(?:AW|RE|WG|FW|FWD|Antwort)\\s*:\\s*)+",
            Pattern.CASE_INSENSITIVE);

    /// The field that says it; empty where there is none.
    static Optional<SubjectLine> field(List<Block> blocks) {
        return Stream.concat(StatedSubject.in(blocks).stream().filter(SubjectLine::isSubject)
                .map(stated -> new SubjectLine(stated.block(), withoutReply(stated.words()))),
                belowName(blocks).stream())
                .filter(line -> !line.text().isBlank()).min(Comparator.comparingInt(SubjectLine::block));
    }

    /// In a row a single word is the head of the next column.
    private static boolean isSubject(StatedSubject stated) {
        return !stated.text().contains(BAR) || Words.count(stated.words()) > 1;
    }

    /// The line below one that holds nothing but the name of such a field.
    private static Optional<SubjectLine> belowName(List<Block> blocks) {
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            String below = i + 1 < blocks.size() ? blocks.get(i + 1).text() : "";
            List<String> lines = (blocks.get(i).text() + "\n" + below).lines().map(String::strip).toList();
            long own = blocks.get(i).text().lines().count();
            for (int line = 0; line < Math.min(own, lines.size() - 1); line++) {
                String next = lines.get(line + 1);
                if (NAME_OF_FIELD.matcher(lines.get(line)).find() && Words.count(next) > 1) {
                    return Optional.of(new SubjectLine(i, withoutReply(next)));
                }
            }
        }
        return Optional.empty();
    }

    /// What stands above the salutation of a letter: its last heading there, else its last line that may be a title.
    static Optional<SubjectLine> aboveSalutation(List<Block> blocks) {
        for (int i = 1; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            if (LetterForm.isFormalSalutation(blocks.get(i).text())) {
                int salutation = i;
                return above(blocks, salutation, true).or(() -> above(blocks, salutation, false));
            }
        }
        return Optional.empty();
    }

    private static Optional<SubjectLine> above(List<Block> blocks, int salutation, boolean heading) {
        for (int i = salutation - 1; i >= Math.max(0, salutation - BLOCKS_ABOVE); i--) {
            Block block = blocks.get(i);
            if (!heading || block.kind() == Block.Kind.HEADING || block.bold()) {
                for (String line : block.text().lines().toList().reversed()) {
                    if (TitleLine.isTitle(line) && !TitleLine.isKind(line)) {
                        return Optional.of(new SubjectLine(i, line));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// A subject without the marks of replies and forwarding.
    static String withoutReply(String subject) {
        return REPLY.matcher(subject.strip()).replaceFirst("").strip();
    }
}
