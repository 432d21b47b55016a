package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Outcome.Empty;
import de.erfahrungsschatz.indexer.extract.Outcome.Refused;
import de.erfahrungsschatz.indexer.extract.worker.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.PDF;
import org.jspecify.annotations.Nullable;

/// Decides which files must be read a second time to recognise the text of their scanned pages, and says, to the office and in
/// German, what became of those.
final class Scans {

    /// Words of a picture that is a page; what is found on a photograph is fewer, or noise.
    private static final int LEAST_WORDS = 10;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /// Empty pages are worth a word when they are one in so many; a back side left blank is not.
    private static final int FEW = 5;

    private final TextRecognition recognition;
    private final ExtractionLimits limits;

    Scans(TextRecognition recognition, ExtractionLimits limits) {
        this.recognition = recognition;
        this.limits = limits;
    }

    /// What a worker is told; null when it is to recognise nothing.
    Order.@Nullable Ocr order() {
        return recognition instanceof TextRecognition.Ready ready
                ? new Order.Ocr(ready.program().toString(), ready.languages(), limits.ocrPages(),
                        limits.secondsPerOcrPage())
                : null;
    }

    /// How many pages of a file, and of what is inside it, should be recognised; 0 when none can be.
    ///
    /// @param parts as read without recognition
    int pagesToRecognise(List<Part> parts) {
        if (!(recognition instanceof TextRecognition.Ready)) {
            return 0;
        }
        return parts.stream().mapToInt(part -> switch (part.kind()) {
            case PDF -> part.pagesWithoutText();
            // Nobody knows yet how many pages it has.
            case PICTURE -> !part.mayBePage() ? 0 : part.mediaType().equals("image/tiff") ? limits.ocrPages() : 1;
            default -> 0;
        }).sum();
    }

    /// The parts of a file whose second reading failed, which say so.
    static List<Part> unrecognised(List<Part> parts) {
        parts.stream().filter(part -> part.kind() == FileKind.PDF && part.pagesWithoutText() > 0).forEach(
                part -> part.metadata().set(Order.PAGES_LEFT_OUT, String.valueOf(part.pagesWithoutText())));
        return parts;
    }

    /// Of a PDF without words.
    Outcome wordless(Part part) {
        return new Empty("Die Seiten enthalten keinen Text. " + why()
                .map(reason -> "Vermutlich sind sie eingescannt; " + reason + ".")
                .orElse(part.pagesLeftOut() > 0 ? leftOut(part) : "Auch die Texterkennung fand keinen."));
    }

    /// Of a picture; empty when it is a page whose text was recognised.
    Optional<Outcome> noPage(List<Block> blocks) {
        long words = blocks.stream().mapToLong(block -> WORD.matcher(block.text()).results().count()).sum();
        return words >= LEAST_WORDS ? Optional.empty()
                : Optional.of(new Refused("Die Datei ist ein Bild" + why().map(reason -> "; " + reason + ".")
                        .orElse(" ohne lesbaren Text und kein Dokument.")));
    }

    /// Of a picture that need not be opened; empty when it must be.
    Optional<Outcome> unopened() {
        return recognition instanceof TextRecognition.Ready ? Optional.empty() : noPage(List.of());
    }

    /// What readers should know of a text.
    List<String> doubts(Part part) {
        List<String> doubts = new ArrayList<>();
        if (part.kind() == FileKind.PICTURE) {
            doubts.add("Die Datei ist ein Bild; ihr Text wurde erkannt und kann Fehler haben.");
        } else if (part.pagesByOcr() > 0) {
            doubts.add(recognised(part.pagesByOcr(), part.pages()));
        }
        if (part.pagesLeftOut() > 0) {
            doubts.add(leftOut(part));
        }
        int pages = part.metadata().getValues(PDF.CHARACTERS_PER_PAGE).length;
        int empty = part.pagesWithoutText();
        if (empty > 0 && empty * FEW >= pages) {
            why().ifPresent(reason -> doubts.add(empty + " von " + pages
                    + " Seiten enthalten keinen Text; vielleicht sind sie eingescannt (" + reason + ")."));
        }
        return doubts;
    }

    private static String recognised(int pictures, int pages) {
        String subject = pages == 1 ? "Die Seite ist ein Bild"
                : pictures >= pages ? "Alle Seiten sind Bilder"
                        : pictures == 1 ? "1 von " + pages + " Seiten ist ein Bild"
                                : pictures + " von " + pages + " Seiten sind Bilder";
        return subject + "; ihr Text wurde erkannt und kann Fehler haben.";
    }

    private String leftOut(Part part) {
        int pages = part.pagesLeftOut();
        return String.format(Locale.GERMANY, "%s nicht gelesen: erkannt werden je Datei höchstens %,d Seiten, "
                + "jede in höchstens %,d Sekunden.",
                pages == 1 ? "1 eingescannte Seite wurde"
                        : pages + " eingescannte Seiten wurden",
                limits.ocrPages(), limits.secondsPerOcrPage());
    }

    /// Why scanned pages are not read; empty when they are.
    private Optional<String> why() {
        return switch (recognition) {
            case TextRecognition.Ready _ -> Optional.empty();
            case TextRecognition.Off _ -> Optional.of("die Texterkennung ist abgeschaltet");
            case TextRecognition.Absent _ -> Optional.of("Texterkennung (Tesseract) ist nicht installiert");
            case TextRecognition.WithoutGerman _ ->
                Optional.of("der Texterkennung (Tesseract) fehlen die deutschen Sprachdaten");
        };
    }
}
