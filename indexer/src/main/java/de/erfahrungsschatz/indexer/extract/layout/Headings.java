package de.erfahrungsschatz.indexer.extract.layout;

import de.erfahrungsschatz.indexer.extract.layout.LayoutBlock.Role;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds headings: short paragraphs that are set larger than the body, or bold and numbered. The same style has the same level
/// in all of a document, the largest the first.
///
/// A bold line in the size of the body is left a bold line: it may as well be a question, a name or a remark.
final class Headings {

    private static final double LARGER = 1.09;
    private static final int MOST_CHARACTERS = 160;
    private static final int MOST_LINES = 4;
    private static final int DEEPEST = 6;
    private static final Pattern NUMBERED = Pattern
            .compile(
                    "^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,4}\\.|[A-Z]\\.|§+ ?\\d+\\w?|(?:Kapitel|Teil|Anlage|Anhang"
                            + "|Abschnitt) [\\dIVX]+\\.?:?)\\s+\\p{L}");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,3}(?=\\.?\\s)");
    private static final Pattern SENTENCE = Pattern.compile("[.;,]$");

    private final double body;
    private final TreeSet<Style> styles = new TreeSet<>(
            Comparator.comparingLong(Style::size).thenComparing(Style::bold).reversed());

    private final Map<Style, Integer> flattest = new HashMap<>();

    private Headings(double body) {
        this.body = body;
    }

    /// A look of headings.
    ///
    /// @param size in half points
    private record Style(long size, boolean bold) {}

    /// The blocks of these paragraphs.
    static List<LayoutBlock> in(List<Paragraph> paragraphs, double body) {
        Headings headings = new Headings(body);
        for (Paragraph heading : paragraphs.stream().filter(headings::isHeading).toList()) {
            headings.styles.add(style(heading));
            if (depth(heading) > 0) {
                headings.flattest.merge(style(heading), depth(heading), Math::min);
            }
        }
        return paragraphs.stream().map(headings::block).toList();
    }

    private boolean isHeading(Paragraph paragraph) {
        String text = paragraph.text();
        boolean isShort = paragraph.role() == Role.PARAGRAPH && text.length() <= MOST_CHARACTERS
                && paragraph.lines().size() <= MOST_LINES && !SENTENCE.matcher(text).find();
        boolean numbered = paragraph.isBold() && NUMBERED.matcher(text).find()
                && paragraph.size() > body * 0.97;
        return isShort && text.chars().filter(Character::isLetter).count() > 2
                && (paragraph.size() >= body * LARGER || numbered);
    }

    private static Style style(Paragraph paragraph) {
        return new Style(Math.round(paragraph.size() * 2), paragraph.isBold());
    }

    private LayoutBlock block(Paragraph paragraph) {
        boolean isHeading = isHeading(paragraph);
        return new LayoutBlock(isHeading ? Role.HEADING : paragraph.role(), isHeading ? level(paragraph) : 0,
                paragraph.textLines(), paragraph.page(), paragraph.isBold());
    }

    /// Where `1` and `1.1` look alike, the number tells them apart.
    private int level(Paragraph paragraph) {
        Style style = style(paragraph);
        int within = Math.max(0, depth(paragraph) - flattest.getOrDefault(style, 0));
        return Math.min(DEEPEST, styles.headSet(style).size() + 1 + within);
    }

    /// How many parts the number has; 0 without one.
    private static int depth(Paragraph paragraph) {
        Matcher number = NUMBER.matcher(paragraph.text());
        return number.find() ? number.group().split("\\.").length : 0;
    }
}
