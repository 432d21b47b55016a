package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Outcome.Empty;
import de.erfahrungsschatz.indexer.extract.Outcome.Reason;
import de.erfahrungsschatz.indexer.extract.Outcome.Refused;
import de.erfahrungsschatz.indexer.extract.Outcome.Unreadable;
import de.erfahrungsschatz.indexer.extract.worker.Order;
import java.util.Locale;

/// Says, to the office and in German, why there is no text.
final class Obstacles {

    private final ExtractionLimits limits;

    Obstacles(ExtractionLimits limits) {
        this.limits = limits;
    }

    Outcome nothingInIt() {
        return new Empty("Die Datei ist leer (0 Byte).");
    }

    Outcome gone() {
        return new Unreadable(Reason.INACCESSIBLE, "Die Datei ist nicht mehr da.");
    }

    Outcome notOpened() {
        return new Unreadable(Reason.INACCESSIBLE,
                "Die Datei lässt sich nicht öffnen. Fehlen dem Programm die Rechte?");
    }

    Outcome tooLarge(long bytes) {
        return new Unreadable(Reason.TOO_LARGE,
                String.format(Locale.GERMANY, "Die Datei ist mit %,d MB zu groß (Grenze: %,d MB).",
                        bytes >> 20, limits.maxFileBytes() >> 20));
    }

    Outcome encrypted() {
        return new Unreadable(Reason.ENCRYPTED, "Die Datei ist verschlüsselt: ohne Kennwort ist sie nicht lesbar.");
    }

    Outcome timedOut() {
        return new Unreadable(Reason.TIMEOUT, String.format(Locale.GERMANY,
                "Die Datei war nach %,d Sekunden nicht gelesen; das Lesen wurde abgebrochen.",
                limits.secondsPerFile()));
    }

    Outcome outOfMemory() {
        return new Unreadable(Reason.OUT_OF_MEMORY, String.format(Locale.GERMANY,
                "Die Datei braucht beim Lesen mehr als die %,d MB Speicher, die vorgesehen sind.",
                limits.workerMegabytes()));
    }

    Outcome crashed() {
        return new Unreadable(Reason.CRASH, "Das Leseprogramm ist an dieser Datei zweimal abgestürzt.");
    }

    Outcome unsupported() {
        return new Unreadable(Reason.UNSUPPORTED, "Das Format dieser Datei ist unbekannt oder wird nicht unterstützt.");
    }

    /// @param kind one that is refused
    Outcome refused(FileKind kind) {
        return new Refused("Die Datei ist " + kind.phrase() + " und kein Dokument. Ihr Inhalt wird nicht gelesen.");
    }

    /// @param stackTrace of a parser
    Outcome failed(String stackTrace) {
        if (stackTrace.contains("ZeroByteFileException")) {
            return nothingInIt();
        }
        if (stackTrace.contains("EncryptedDocumentException") || stackTrace.contains("PasswordRequiredException")
                || stackTrace.contains("InvalidPasswordException")) {
            return encrypted();
        }
        if (stackTrace.contains("UnsupportedFormatException") || stackTrace.contains("Strict OOXML")
                || stackTrace.contains("OldWordFileFormatException")
                || stackTrace.contains("OldExcelFormatException")) {
            return unsupported();
        }
        if (isBomb(stackTrace)) {
            return new Unreadable(Reason.TOO_LARGE,
                    "Die Datei entpackt sich zu einer unsinnigen Größe; das Lesen wurde abgebrochen.");
        }
        return new Unreadable(Reason.CORRUPT, "Die Datei ist beschädigt oder unvollständig.");
    }

    /// @param stackTrace of a parser
    static boolean isBomb(String stackTrace) {
        return stackTrace.contains("zip bomb detected") || stackTrace.contains(Order.UNPACKS_TO_TOO_MUCH);
    }

    Outcome wordless() {
        return new Empty("Die Datei enthält keinen Text.");
    }

    /// Of an archive or mailbox, which has no text of its own.
    ///
    /// @param inside how many files of it are reported apart
    Outcome bag(Part part, int inside) {
        String read = inside == 1 ? "Gelesen wurde 1 Datei daraus." : String.format(Locale.GERMANY,
                "Gelesen wurden %,d Dateien daraus.", inside);
        if (part.hasTooManyFiles()) {
            return new Unreadable(Reason.TOO_LARGE,
                    "Darin sind mehr als " + limits.maxEmbedded() + " Dateien. " + read);
        }
        if (part.isCutShort()) {
            return new Unreadable(Reason.TOO_LARGE, String.format(Locale.GERMANY, "Darin sind mehr als %,d Zeichen. ",
                    limits.maxCharacters()) + read);
        }
        if (part.isTooDeep()) {
            return new Unreadable(Reason.TOO_LARGE,
                    "Was tiefer als in " + limits.maxDepth() + " Dateien steckt, wurde nicht gelesen. " + read);
        }
        return new Empty(inside == 0 ? "Darin ist keine Datei." : "Ohne eigenen Text. " + read);
    }
}
