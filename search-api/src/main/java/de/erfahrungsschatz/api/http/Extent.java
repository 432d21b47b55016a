package de.erfahrungsschatz.api.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How much of a file a request asks for, after RFC 9110. What is not understood asks for all of it, and so do several ranges at once,
/// which nobody needs to open a file at a page.
sealed interface Extent {

    /// All of it.
    record Whole() implements Extent {}

    /// Some bytes of it.
    ///
    /// @param first from 0
    /// @param last inclusive; never before the first, and in the file
    record Part(long first, long last) implements Extent {

        long length() {
            return last - first + 1;
        }
    }

    /// Bytes that it does not have.
    record Outside() implements Extent {}

    /// What a request asks for.
    ///
    /// @param range the header `Range`; null where there is none
    /// @param ifRange the header `If-Range`: of any other version than this one, all is wanted; null where there is none
    /// @param tag the strong validator of the file
    /// @param size of the file in bytes
    static Extent of(@Nullable String range, @Nullable String ifRange, String tag, long size) {
        if (range == null || (ifRange != null && !ifRange.strip().equals(tag))) {
            return new Whole();
        }
        Matcher bytes = Syntax.RANGE.matcher(range.strip());
        if (!bytes.matches()) {
            return new Whole();
        }
        String first = bytes.group(1);
        String last = bytes.group(2);
        return first.isEmpty() ? end(last, size) : between(number(first), last, size);
    }

    private static Extent between(long first, String until, long size) {
        long last = until.isEmpty() ? Long.MAX_VALUE : number(until);
        if (last < first) {
            return new Whole();
        }
        return first >= size ? new Outside() : new Part(first, Math.min(last, size - 1));
    }

    private static Extent end(String length, long size) {
        if (length.isEmpty()) {
            return new Whole();
        }
        long last = Math.min(number(length), size);
        return last == 0 ? new Outside() : new Part(size - last, size - 1);
    }

    /// The number, or the greatest there is, which is greater than any file.
    private static long number(String digits) {
        String plain = digits.replaceFirst("^0+(?=.)", "");
        return plain.length() > Syntax.MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(plain);
    }

    /// How a single range is written.
    final class Syntax {

        private static final Pattern RANGE = Pattern.compile("bytes=[ \\t]*([0-9]*)-([0-9]*)[ \\t]*",
                Pattern.CASE_INSENSITIVE);
        private static final int MOST_DIGITS = 18;

        private Syntax() {}
    }
}
