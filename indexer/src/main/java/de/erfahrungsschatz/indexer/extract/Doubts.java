package de.erfahrungsschatz.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Says, to the office and in German, what is doubtful about a text that was read.
final class Doubts {

    /// Umlauts of UTF-8 read as Windows text (`Ã¼`), and of DOS text read so (`gr”áe`).
    private static final Pattern GARBLED = Pattern
            .compile("Ã[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\\p{L}[„”™](?=\\p{Ll})");
    /// One of them is part of everything that is garbled.
    private static final String SIGN_OF_GARBLED = "Ãâ„”™";
    private static final int ENOUGH_GARBLED = 3;

    /// More unknown signs than one in this many letters make a text hard to find.
    private static final int LETTERS_PER_UNKNOWN = 100;

    private final ExtractionLimits limits;
    private final Scans scans;

    Doubts(ExtractionLimits limits, Scans scans) {
        this.limits = limits;
        this.scans = scans;
    }

    /// @param named what the file's name says it is; [FileKind#UNKNOWN] when it says nothing
    /// @param blocks as the reader read them
    List<String> about(Part part, FileKind named, List<Block> blocks, TextReader reader) {
        List<String> doubts = new ArrayList<>();
        if (named != FileKind.UNKNOWN && named != part.kind()) {
            doubts.add("Dem Namen nach ist die Datei " + named.phrase() + ", dem Inhalt nach " + part.kind().phrase()
                    + ".");
        }
        part.failure().ifPresent(failure -> doubts.add(Obstacles.isBomb(failure)
                ? "Die Datei entpackt sich zu einer unsinnigen Größe; gelesen wurde nur der Anfang."
                : "Die Datei ist beschädigt; gelesen wurde, was sich retten ließ."));
        if (part.isCutShort()) {
            doubts.add(String.format(Locale.GERMANY, "Nur die ersten %,d Zeichen wurden gelesen.",
                    limits.maxCharacters()));
        } else if (!reader.isComplete() && part.failure().isEmpty()) {
            doubts.add("Ein Teil des Textes ließ sich nicht übernehmen.");
        }
        if (part.hasTooManyFiles()) {
            doubts.add("Nur die ersten " + limits.maxEmbedded() + " Dateien darin wurden gelesen.");
        }
        if (reader.hasMendedEncoding()) {
            doubts.add("Umlaute oder andere Zeichen waren falsch kodiert und wurden berichtigt.");
        }
        if (isGarbled(blocks)) {
            doubts.add("Umlaute oder andere Zeichen sind vermutlich falsch wiedergegeben.");
        }
        if (part.isTooDeep()) {
            doubts.add("Was tiefer als in " + limits.maxDepth() + " Dateien steckt, wurde nicht gelesen.");
        }
        doubts.addAll(scans.doubts(part));
        return doubts;
    }

    private static boolean isGarbled(List<Block> blocks) {
        long length = 0;
        long unknown = 0;
        long garbled = 0;
        for (Block block : blocks) {
            length += block.text().length();
            unknown += block.text().chars().filter(sign -> sign == '\uFFFD').count();
            if (block.text().chars().anyMatch(sign -> SIGN_OF_GARBLED.indexOf(sign) >= 0)) {
                garbled += GARBLED.matcher(block.text()).results().limit(ENOUGH_GARBLED).count();
            }
        }
        return garbled >= ENOUGH_GARBLED || (unknown >= ENOUGH_GARBLED && unknown * LETTERS_PER_UNKNOWN > length);
    }
}
