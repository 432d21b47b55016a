package de.erfahrungsschatz.indexer.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads text without any marks: blank lines separate paragraphs.
final class PlainText {

    /// Lines of fewer characters are broken on purpose: nobody sets prose so narrow in a text file.
    private static final int LEAST_MEASURE = 45;

    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[\\s\\u00A0\\uFEFF]*\\n)+|\\f");

    /// Many a text file was exported from something that marks bold words so.
    private static final Pattern STARRED = Pattern.compile("\\*\\*(?=\\S)([^*\\n]+)(?<=\\S)\\*\\*");

    private PlainText() {}

    static List<RawBlock> read(String text) {
        return join(paragraphs(RawBlock.paragraph(text)).toList());
    }

    /// The parts of a block between blank lines, cleaned.
    static Stream<RawBlock> paragraphs(RawBlock block) {
        String lines = block.text().replace("\r\n", "\n").replace('\r', '\n');
        return BLANK_LINES.splitAsStream(lines).map(text -> paragraph(block, text));
    }

    /// Joins what blank lines and line breaks cut apart.
    ///
    /// @param blocks with cleaned text
    static List<RawBlock> join(List<RawBlock> blocks) {
        return ParagraphFlow.join(blocks, LEAST_MEASURE);
    }

    private static RawBlock paragraph(RawBlock block, String text) {
        String cleaned = Characters.clean(text);
        String plain = STARRED.matcher(cleaned).replaceAll("$1");
        boolean starred = Characters.hasWords(cleaned) && STARRED.matcher(cleaned).replaceAll("").isBlank();
        return new RawBlock(block.kind(), block.level(), plain, block.page(), block.bold() || starred);
    }
}
