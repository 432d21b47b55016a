package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.text.LetterForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What tells the kind of a document that does not say it: how such papers are built.
final class KindSigns {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int FIRST_BLOCKS = 25;
    /// Whoever was there is told at the beginning of minutes.
    private static final int BLOCKS_OF_ATTENDANCE = 14;
    private static final int LAST_BLOCKS = 8;
    private static final Pattern COUNCIL_PAPER = Pattern.compile(
            "^(?:(?:Öffentliche |Nichtöffentliche )?(?:Beschluss|Mitteilungs|Sitzungs|Verwaltungs|Rats|Informations|Berichts"
                    + "|Tisch)?vorlagen?"
                    + "|Drucksachen?)(?:\\s*-?\\s*(?:Nr|Nummer)\\b|[\\s:|]+(?:\\p{Lu}{1,5}[ /-])?\\d"
                    + "|\\s*(?:\\(\\p{L}+\\))?\\s*(?:$|\\|\\s))"
                    + "|^Beratungsfolge\\s*(?:$|[:|])",
            FLAGS);
    private static final Pattern MOTION = Pattern.compile(
            "^(?:(?:Der|Die) (?:Stadt|Gemeinde|Orts|Kreis)?(?:rat|vertretung|beirat|tag|verordnetenversammlung"
                    + "|bürgerschaft) möge beschließen"
                    + "|Hiermit beantrag\\p{L}+)|\\bbeantworte\\p{L}* (?:ich|wir|die Verwaltung|der Magistrat)\\b.{0,60}\\bwie folgt"
                    + "|\\bAnfrage\\b.{0,80}\\b(?:wird|werden)\\b.{0,40}\\bwie folgt beantwortet",
            FLAGS);
    private static final Pattern REPORT = Pattern.compile(
            "(?:^|\\P{L})(?:Bericht|\\p{L}+bericht)(?:$|\\s(?:über|zu[mr]?|der|des|für|\\d)|[:.,(–-])",
            FLAGS);

    private KindSigns() {}

    /// The line that says so of a paper that the administration lays before a council; empty where there is none.
    static Optional<String> councilPaper(Evidence evidence) {
        return lines(evidence.part().blocks(), FIRST_BLOCKS).filter(line -> COUNCIL_PAPER.matcher(line).find())
                .findFirst();
    }

    /// The words with which a motion or question comes to its point, or an answer does; empty where there are none.
    static Optional<String> motion(Evidence evidence) {
        return lines(evidence.part().blocks(), FIRST_BLOCKS).filter(line -> MOTION.matcher(line).find()).findFirst();
    }

    /// The line below which those stand who were there or were not; empty where there is none.
    static Optional<String> attendance(Evidence evidence) {
        return lines(evidence.part().blocks(), BLOCKS_OF_ATTENDANCE)
                .filter(line -> AttendanceLabels.isOfMinutes(line)).findFirst();
    }

    /// Whether a title ends in a report: "Sachbericht 2014".
    static boolean isReport(String title) {
        return REPORT.matcher(title).find();
    }

    /// The salutation of a letter or mail; empty where there is none, or nobody takes leave.
    static Optional<String> salutation(Evidence evidence) {
        List<Block> blocks = evidence.part().blocks();
        boolean closed = evidence.mail()
                || lines(blocks.subList(Math.max(0, blocks.size() - LAST_BLOCKS), blocks.size()), LAST_BLOCKS)
                        .anyMatch(LetterForm::takesLeave);
        return lines(blocks, FIRST_BLOCKS).filter(line -> closed && LetterForm.isSalutation(line)).findFirst();
    }

    private static Stream<String> lines(List<Block> blocks, int most) {
        return blocks.stream().limit(most).flatMap(block -> block.text().lines()).map(String::strip);
    }
}
