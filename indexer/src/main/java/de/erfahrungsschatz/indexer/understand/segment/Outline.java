package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Ending;
import de.erfahrungsschatz.indexer.understand.text.LetterForm;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the headings of a document: those that the format marks, and those that only look like one to a reader: agenda items,
/// numbered headings, bold lines, lines in capitals, and where the format marks none at all, short lines above a paragraph.
public final class Outline {

    private static final int ABOVE_AGENDA = 1;
    private static final int CAPITALS_LEVEL = 3;
    private static final int BOLD_LEVEL = 4;
    private static final int LINE_LEVEL = 4;
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_LINE = 90;
    private static final int SHORTEST_PARAGRAPH = 15;
    private static final int MOST_WORDS_OF_QUESTION = 6;
    private static final int BLOCKS_OF_TITLE = 4;

    private static final Pattern NUMBERED = Pattern
            .compile("^\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s+\\p{Lu}|^[a-z]\\)\\s");
    private static final Pattern STAMP = Pattern.compile(
            "^(?:vorläufige fassung|entwurf|vertraulich|nur für den dienstgebrauch"
                    + "|arbeitsfassung|endfassung|nicht öffentlich|öffentlich)\\b.{0,60}$",
            Pattern.CASE_INSENSITIVE
                    | Pattern.UNICODE_CASE);
    /// The subject of a letter or note, which names what all of it is about.
    private static final Pattern SUBJECT = Pattern.compile("^(?:Betr(?:\\.|eff|ifft)|Bezug)\\s?:");
    /// What was decided, in the same line.
    private static final Pattern RESOLUTION = Pattern
            .compile("^(?:Beschlu(?:ss|ß)\\p{L}*|Abstimmung\\p{L}*|Ergebnis|Votum|Festlegung)\\b[^:]{0,30}:\\s");
    /// A line that says who does what, or whom to ask, stands above nothing.
    private static final Pattern DUTY = Pattern
            .compile("^(?:Verantwortlich\\p{L}*|Zuständig\\p{L}*|Aufgaben|To-?[Dd]os?"
                    + "|Kontakt|Frist|Erledigung|Fotos?|Bild)\\b[^:]{0,30}:\\s+\\S");
    /// "Von unserer Mitarbeiterin …", with a name: who wrote what stands below.
    private static final Pattern BYLINE = Pattern.compile("^(?:Von|Text|Bericht|Autor(?:in)?)\\b");
    private static final Ending CLOSED = Ending.of("[.!?;,]$", 1);
    private static final Pattern FIELD = Pattern.compile("^[^:]{2,40}:\\s+\\S|\\||\\s·\\s|\\d{1,2}\\.\\d{2} Uhr|@"
            + "|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{Lu}\\p{Ll}+)\\s?\\d{2,4}$");
    /// A sentence that ends in another line, or that leads over to what it announces.
    private static final Pattern GOES_ON = Pattern
            .compile("\\b(?:haben|sind|hatten|waren|werden|wollen|können) (?:wir|sie|Sie)$"
                    + "|\\s(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|und|oder|sowie|für|im|am|vom|von|mit|zur|zum|bei"
                    + "|als|dass)$"
                    + "|^(?:Ich|Wir|Ihr(?:e[rmns]?)?|Sie|Unser(?:e[rmns]?)?)\\s(?:\\S+\\s){3,}\\S+:$");
    private static final Pattern LETTERHEAD = Pattern.compile("^(?:stadt|gemeinde|landeshauptstadt|hansestadt)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks;
    private final boolean formatMarksHeadings;
    private final int firstHeading;
    private final int[] agenda;
    private final int firstItem;
    private final int aboveAgenda;
    private final WrittenInquiry inquiry;
    private final RecordTable records;
    private final Contents contents;

    private Outline(List<Block> blocks) {
        this.blocks = blocks;
        // The title may be the only heading that whoever wrote the text has marked as one.
        this.contents = Contents.of(blocks);
        this.formatMarksHeadings = contents.tellHeadings() || blocks.stream().skip(BLOCKS_OF_TITLE)
                .anyMatch(block -> block.kind() == Block.Kind.HEADING);
        this.firstHeading = (int) blocks.stream().takeWhile(block -> block.kind() != Block.Kind.HEADING).count();
        this.inquiry = WrittenInquiry.in(blocks);
        this.records = RecordTable.in(blocks);
        this.agenda = AgendaItems.depths(blocks);
        this.firstItem = IntStream.range(0, agenda.length).filter(i -> agenda[i] > 0).findFirst()
                .orElse(agenda.length);
        // Items that the format marks say how deep those are that it does not.
        this.aboveAgenda = IntStream.range(0, agenda.length)
                .filter(i -> agenda[i] > 0 && blocks.get(i).kind() == Block.Kind.HEADING)
                .map(i -> Math.max(0, blocks.get(i).level() - agenda[i])).findFirst().orElse(ABOVE_AGENDA);
    }

    /// The outline of a document.
    static Outline of(List<Block> blocks) {
        return new Outline(blocks);
    }

    /// The level of each block as a heading, from 1 (outermost); 0 of a block that is none.
    public static int[] levels(List<Block> blocks) {
        return of(blocks).levels();
    }

    /// The level of each block as a heading, from 1 (outermost); 0 of a block that is none.
    int[] levels() {
        int[] levels = new int[blocks.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(i);
        }
        return levels;
    }

    /// Whether a block is an item of an agenda.
    boolean isItem(int block) {
        return agenda[block] > 0;
    }

    /// How deep each block is as an item of an agenda, from 1; 0 of a block that is none.
    public static int[] agenda(List<Block> blocks) {
        return AgendaItems.depths(blocks);
    }

    /// Whether several blocks call themselves items of an agenda, as minutes do.
    public static boolean namesAgendaItems(List<Block> blocks) {
        return AgendaItems.areNamed(blocks);
    }

    private int level(int i) {
        Block block = blocks.get(i);
        if (inquiry.holds(i) || records.holds(i) || Letterhead.isPart(blocks, i)) {
            return 0;
        }
        if (agenda[i] > 0 && block.kind() != Block.Kind.TABLE_ROW) {
            return aboveAgenda + agenda[i];
        }
        if (block.kind() == Block.Kind.HEADING) {
            return Math.max(1, block.level());
        }
        if (block.kind() == Block.Kind.TABLE_ROW || contents.level(i) > 0) {
            return contents.level(i);
        }
        if (standsAboveNothing(i) || block.kind() != Block.Kind.PARAGRAPH || Words.count(block.text()) > MOST_WORDS
                || (CLOSED.isOf(block.text()) && !mayAsk(block))) {
            return 0;
        }
        return impliedLevel(i, block);
    }

    /// Below the last block, one above a heading, the letterhead above the first heading, the sender above a telephone number and the
    /// subject above a salutation nothing follows that they could be the heading of.
    private boolean standsAboveNothing(int i) {
        return i + 1 == blocks.size() || next(i).kind() == Block.Kind.HEADING
                || LetterForm.isSalutation(next(i).text()) || isLetterhead(i)
                || Letterhead.isPart(blocks, i + 1);
    }

    private boolean isLetterhead(int i) {
        return firstHeading < blocks.size() && i < firstHeading && firstHeading - i <= BLOCKS_OF_TITLE
                && blocks.subList(i + 1, firstHeading).stream()
                        .allMatch(block -> Words.count(block.text()) < SHORTEST_PARAGRAPH);
    }

    /// "Wie geht es weiter?", or a longer question in bold, may stand above what was said about it.
    private static boolean mayAsk(Block block) {
        return block.text().endsWith("?") && (block.bold() || Words.count(block.text()) <= MOST_WORDS_OF_QUESTION);
    }

    private int impliedLevel(int i, Block block) {
        String text = block.text();
        boolean numbered = NUMBERED.matcher(text).find() && !(block.bold() && !NUMBERED.matcher(next(i).text()).find());
        if (numbered || AttendanceLabels.isLabel(text) || STAMP.matcher(text).find() || DUTY.matcher(text).find()
                || SUBJECT.matcher(text).find() || isByline(text) || tellsResolution(i) || isSubtitle(i)
                || isFunctionBelowName(i)) {
            return 0;
        }
        if (block.bold() && !next(i).bold() && !namesSomebody(text)) {
            return BOLD_LEVEL;
        }
        if (isCapitals(text) && !isCapitals(next(i).text()) && !LETTERHEAD.matcher(text).find()) {
            return CAPITALS_LEVEL;
        }
        return !formatMarksHeadings && isLineAboveParagraph(i) ? LINE_LEVEL : 0;
    }

    /// "Beschluss (einstimmig):" below an item of the agenda belongs to what is decided there.
    private boolean tellsResolution(int i) {
        String text = blocks.get(i).text();
        return i > firstItem && (text.endsWith(":") || RESOLUTION.matcher(text).find());
    }

    /// "über die 14. Sitzung …" goes on with the title; so does whoever published it, right below.
    private boolean isSubtitle(int i) {
        String text = blocks.get(i).text();
        boolean publisher = i == firstHeading + 1 && LETTERHEAD.matcher(text).find()
                && Words.count(next(i).text()) < SHORTEST_PARAGRAPH;
        return publisher || (Character.isLowerCase(text.codePointAt(0)) && !NUMBERED.matcher(text).find());
    }

    /// Whether a line is nothing but a name, perhaps with a function before it.
    private static boolean namesSomebody(String text) {
        return !NameLine.names(text).isEmpty() || NamesInText.find(text).stream()
                .anyMatch(mention -> mention.start() == 0 && mention.end() == text.length());
    }

    /// As signatures and letterheads have it: "Ina Probst", and below it "Amtsleiterin".
    private boolean isFunctionBelowName(int i) {
        return i > 0 && RoleLine.isRole(blocks.get(i).text()) && namesSomebody(blocks.get(i - 1).text());
    }

    private static boolean isByline(String text) {
        return BYLINE.matcher(text).find() && !NamesInText.find(text).isEmpty();
    }

    private boolean isLineAboveParagraph(int i) {
        String text = blocks.get(i).text();
        Block next = next(i);
        boolean belowItem = i > 0 && agenda[i - 1] > 0;
        return !belowItem && !GOES_ON.matcher(text).find() && text.length() <= LONGEST_LINE
                && Character.isUpperCase(text.codePointAt(0))
                && !FIELD.matcher(text).find() && !LETTERHEAD.matcher(text).find()
                && next.kind() == Block.Kind.PARAGRAPH && Words.count(next.text()) >= SHORTEST_PARAGRAPH;
    }

    private static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 4 && text.equals(text.toUpperCase(Locale.GERMAN)) && !FIELD.matcher(text).find();
    }

    private Block next(int i) {
        return blocks.get(i + 1);
    }
}
