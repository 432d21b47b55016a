package de.erfahrungsschatz.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.metadata.PDF;

/// Says, to the office and in German, what is doubtful about a text that was read.
final class Doubts {

    /// Umlauts of UTF-8 read as Windows text (`Ã¼`), and of DOS text read so (`gr”áe`).
    private static final Pattern GARBLED = Pattern
            .compile("Ã[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\\p{L}[„”™](?=\\p{Ll})");
    private static final int ENOUGH_GARBLED = 3;

    /// More unknown signs than one in this many letters make a text hard to find.
    private static final int LETTERS_PER_UNKNOWN = 100;

    private final ExtractionLimits limits;

    Doubts(ExtractionLimits limits) {
        this.limits = limits;
    }

    /// @param named what the file's name says it is; [FileKind#UNKNOWN] when it says nothing
    /// @param blocks as the reader read them
    List<String> about(Part part, FileKind named, List<Block> blocks, TextReader reader) {
        List<String> doubts = new ArrayList<>();
        if (named != FileKind.UNKNOWN && named != part.kind()) {
            doubts.add("Dem Namen nach ist die Datei " + named.phrase() + ", dem Inhalt nach " + part.kind().phrase()
                    + ".");
        }
        if (part.failure().isPresent()) {
            doubts.add("Die Datei ist beschädigt; gelesen wurde, was sich retten ließ.");
        }
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
        addEmptyPages(part, doubts);
        return doubts;
    }

    private static boolean isGarbled(List<Block> blocks) {
        long length = 0;
        long unknown = 0;
        long garbled = 0;
        for (Block block : blocks) {
            length += block.text().length();
            unknown += block.text().chars().filter(sign -> sign == '\uFFFD').count();
            garbled += GARBLED.matcher(block.text()).results().limit(ENOUGH_GARBLED).count();
        }
        return garbled >= ENOUGH_GARBLED || (unknown >= ENOUGH_GARBLED && unknown * LETTERS_PER_UNKNOWN > length);
    }

    /// Pages of nearly no characters, when they are a fifth or more: scans between written pages would be missed silently.
    private static void addEmptyPages(Part part, List<String> doubts) {
        String[] pages = part.metadata().getValues(PDF.CHARACTERS_PER_PAGE);
        long empty = List.of(pages).stream().filter(characters -> characters.length() == 1).count();
        if (empty > 0 && empty * 5 >= pages.length) {
            doubts.add(
                    empty + " von " + pages.length + " Seiten enthalten keinen Text; vielleicht sind sie eingescannt.");
        }
    }
}
