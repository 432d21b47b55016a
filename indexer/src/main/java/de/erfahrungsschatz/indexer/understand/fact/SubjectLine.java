package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern FIELD = Pattern.compile(
            "^(?:.{0,80}\\bfür (?:die Maßnahme|das (?:Vorhaben|Projekt))|Betreff|Betr\\.?|Betrifft|Subject|Gegenstand(?: der (?:Vorlage|Beratung))?|Beratungsgegenstand|Verhandlungsgegenstand)"
                    + "\\s*(?:[:|]\\s*)+(\\S.*)$",
            FLAGS);
    private static final Pattern NAME_OF_FIELD = Pattern
            .compile("^(?:Betreff|Betr\\.?|Betrifft|Gegenstand(?: der Vorlage)?|Beratungsgegenstand)\\s*:?$", FLAGS);
    private static final Pattern REPLY = Pattern.compile("^(?:(?:AW|RE|WG|FW|FWD|Antwort)\\s*:\\s*)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SALUTATION = Pattern.compile("^Sehr (?:ge|ver)ehrte", Pattern.CASE_INSENSITIVE);

    /// The field that says it; empty where there is none.
    static Optional<SubjectLine> field(List<Block> blocks) {
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            String below = i + 1 < blocks.size() ? firstLine(blocks.get(i + 1).text()) : "";
            Optional<String> text = inField(blocks.get(i).text().lines().map(String::strip).toList(), below);
            if (text.isPresent()) {
                return Optional.of(new SubjectLine(i, text.get()));
            }
        }
        return Optional.empty();
    }

    /// @param below the line below these
    private static Optional<String> inField(List<String> lines, String below) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher field = FIELD.matcher(lines.get(i));
            if (field.find()) {
                return Optional.of(withoutReply(field.group(1))).filter(text -> isSubject(field.group(), text));
            }
            if (NAME_OF_FIELD.matcher(lines.get(i)).find()) {
                String next = i + 1 < lines.size() ? lines.get(i + 1) : below;
                return Optional.of(withoutReply(next)).filter(text -> Words.count(text) > 1);
            }
        }
        return Optional.empty();
    }

    /// In a row a single word is the head of the next column.
    private static boolean isSubject(String line, String text) {
        return !text.isBlank() && (!line.contains(BAR) || Words.count(text) > 1);
    }

    /// What stands above the salutation of a letter: its last heading there, else its last line that may be a title.
    static Optional<SubjectLine> aboveSalutation(List<Block> blocks) {
        for (int i = 1; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            if (SALUTATION.matcher(blocks.get(i).text()).find()) {
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

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
