package de.erfahrungsschatz.indexer.extract.worker;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a worker is told about a file beside its path. It travels through the pipe, so that passwords are neither on a command
/// line nor in a file.
///
/// @param ocr how to read the pictures of pages; null when they are not to be read
/// @param maxDepth how many files may lie around one that is still read
/// @param maxUnpackedBytes how much the files inside may come to together
/// @param passwords to be tried on what is encrypted
public record Order(@Nullable Ocr ocr, int maxDepth, long maxUnpackedBytes, List<String> passwords)
        implements
            Serializable {

    /// Marks a file of which deeper parts were passed over.
    public static final String TOO_DEEP = "order:too-deep";

    /// Names the number of pages that are pictures and were not recognised for want of pages or time.
    public static final String PAGES_LEFT_OUT = "order:pages-left-out";

    /// Marks a file of which the files inside come to too much, and is the message of the failure of the one that was too much.
    public static final String UNPACKS_TO_TOO_MUCH = "order:unpacks-to-too-much";

    public Order {
        passwords = List.copyOf(passwords);
    }

    /// How to read the pictures of pages.
    ///
    /// @param program the path of Tesseract
    /// @param languages such as `deu+eng`
    /// @param pages at most so many of one file
    /// @param secondsPerPage after which a page is given up
    public record Ocr(String program, String languages, int pages, int secondsPerPage) implements Serializable {}

    /// Without the passwords.
    @Override
    public String toString() {
        return "Order[ocr=" + ocr + ", maxDepth=" + maxDepth + ", maxUnpackedBytes=" + maxUnpackedBytes + ", "
                + passwords.size() + " passwords]";
    }
}
