package de.erfahrungsschatz.indexer.extract.layout;

import de.erfahrungsschatz.indexer.extract.layout.Segment.Boldness;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the pages of a PDF from the XHTML in which a worker tells them. The text may break off anywhere.
final class SheetReader {

    private static final String NUMBER = "(-?\\d+)";
    private static final Pattern PAGE = Pattern
            .compile("<div class=\"page\" g=\"" + NUMBER + " " + NUMBER + "\"(?: l=\"([^\"]*)\")?>");
    private static final Pattern LINE = Pattern.compile("<p g=\"" + NUMBER + " " + NUMBER + " " + NUMBER + " " + NUMBER
            + "\"(?: t=\"(\\d+)\")?>([^<]*(?:</?b>[^<]*)*)(?:</p>|<|$)");
    private static final Pattern RULE = Pattern
            .compile("<hr g=\"" + NUMBER + " " + NUMBER + " " + NUMBER + " " + NUMBER + "\"");
    private static final Pattern RECOGNISED = Pattern.compile("<p>([^<]*)(?:</p>|<|$)");
    private static final String END = "</div>";

    /// Points: what a typewriter would do.
    private static final double TYPE = 10;
    private static final double LINE_FEED = 12;
    private static final double LETTER = 5;
    private static final double MARGIN = 70;

    /// Such bits of the text say how it is set, not what.
    private static final Pattern BOLD = Pattern.compile("<b>([^<]*)(?:</b>|$)");
    private static final Pattern TAG = Pattern.compile("</?b>");

    private SheetReader() {}

    /// Pages, and where in the text they end.
    record Sheets(List<Sheet> sheets, int end) {}

    static Sheets read(String xhtml) {
        List<Sheet> sheets = new ArrayList<>();
        Matcher page = PAGE.matcher(xhtml);
        int end = 0;
        while (page.find(end)) {
            int close = xhtml.indexOf(END, page.end());
            end = close < 0 ? xhtml.length() : close + END.length();
            String label = page.group(3) == null ? null : unescaped(page.group(3));
            String text = xhtml.substring(page.end(), close < 0 ? end : close);
            sheets.add(new Sheet(sheets.size() + 1, label, points(page, 1), points(page, 2), segments(text),
                    rules(text)));
        }
        return new Sheets(sheets, end);
    }

    private static List<Segment> segments(String page) {
        List<Segment> segments = new ArrayList<>();
        Matcher line = LINE.matcher(page);
        while (line.find()) {
            String text = unescaped(TAG.matcher(line.group(6)).replaceAll("")).strip();
            if (!text.isBlank()) {
                int turn = line.group(5) == null ? 0 : Integer.parseInt(line.group(5));
                segments.add(new Segment(text, points(line, 1), points(line, 2), points(line, 3), points(line, 4), turn,
                        boldness(line.group(6))));
            }
        }
        segments.addAll(recognised(page));
        return segments;
    }

    /// What was recognised on the picture of a page has no place but its order: it is set as on a typewriter, with a blank line
    /// between paragraphs.
    private static List<Segment> recognised(String page) {
        List<Segment> segments = new ArrayList<>();
        double y = MARGIN;
        Matcher paragraph = RECOGNISED.matcher(page);
        while (paragraph.find()) {
            for (String line : unescaped(paragraph.group(1)).strip().split("\n", -1)) {
                String text = line.strip();
                if (!text.isEmpty()) {
                    segments.add(new Segment(text, MARGIN, y, text.length() * LETTER, TYPE, 0,
                            new Boldness(false, false)));
                }
                y += LINE_FEED;
            }
            y += LINE_FEED;
        }
        return segments;
    }

    private static List<Rule> rules(String page) {
        return RULE.matcher(page).results().map(rule -> new Rule(Long.parseLong(rule.group(1)) / 10.0,
                Long.parseLong(rule.group(2)) / 10.0, Long.parseLong(rule.group(3)) / 10.0,
                Long.parseLong(rule.group(4)) / 10.0)).toList();
    }

    private static Boldness boldness(String marked) {
        return new Boldness(marked.startsWith("<b>"),
                BOLD.matcher(marked).replaceAll("").chars().noneMatch(Character::isLetterOrDigit));
    }

    private static double points(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group)) / 10.0;
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text
                : text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
