package de.erfahrungsschatz.indexer.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a sidecar, changed line by line: what is not changed stays as it was written, comments, order and blanks included.
/// It knows the usual forms only, one key on a line; whether a change did what it should is checked by [SidecarFile].
///
/// @param newline what ends each line
record SidecarText(List<String> lines, String newline) {

    private static final String DOCUMENTS = "documents";
    private static final Pattern ITEM = Pattern.compile("^(\\s*)-(\\s+)\\S.*");
    private static final String CHILD = "    ";

    SidecarText {
        lines = List.copyOf(lines);
    }

    static SidecarText of(String text) {
        return new SidecarText(text.stripTrailing().lines().toList(), text.contains("\r\n") ? "\r\n" : "\n");
    }

    String text() {
        return String.join(newline, lines) + newline;
    }

    /// With another value for a key that speaks of the whole file.
    SidecarText with(String key, String value) {
        return within(new Block(0, lines.size(), ""), key, value);
    }

    /// With another value for a key of one of the documents in the file.
    ///
    /// @param number which of the entries below `documents`, from 0
    SidecarText withInPart(int number, String key, String value) {
        return within(parts().get(number), key, value);
    }

    /// With a new entry below `documents`.
    ///
    /// @param starts the first words of the document, as YAML
    SidecarText withPart(String starts) {
        List<Block> parts = parts();
        List<String> changed = new ArrayList<>(lines);
        int at = parts.isEmpty() ? lines.size() : parts.getLast().end;
        String indentation = parts.isEmpty() ? CHILD : parts.getLast().indentation;
        List<String> entry = new ArrayList<>();
        if (parts.isEmpty()) {
            entry.add(DOCUMENTS + ":");
        }
        entry.add(indentation.substring(2) + "- starts: " + starts);
        changed.addAll(at, entry);
        return new SidecarText(changed, newline);
    }

    private SidecarText within(Block block, String key, String value) {
        List<String> changed = new ArrayList<>(lines);
        for (int at = block.start; at < block.end; at++) {
            Matcher matcher = keyLine(block.indentation, key).matcher(lines.get(at));
            if (matcher.matches()) {
                replace(changed, at, valueEnd(at, block), matcher.group(1) + key + ": " + value);
                return new SidecarText(changed, newline);
            }
        }
        changed.add(insertion(block), block.indentation + key + ": " + value);
        return new SidecarText(changed, newline);
    }

    /// The line of a key with what stands before it, which is a dash where it is the first of an entry.
    private static Pattern keyLine(String indentation, String key) {
        String dash = indentation.isEmpty() ? "" : "|" + indentation.substring(2) + "- ";
        return Pattern.compile("(" + indentation + dash + ")[\"']?" + Pattern.quote(key) + "[\"']?\\s*:(?:\\s.*)?");
    }

    /// Comments on the lines of the value that is replaced are kept behind the new one.
    private void replace(List<String> changed, int start, int end, String written) {
        List<String> comments = lines.subList(start + 1, end).stream().filter(SidecarText::isComment).toList();
        changed.subList(start, end).clear();
        changed.add(start, written + comment(lines.get(start)));
        changed.addAll(start + 1, comments);
    }

    /// The line after the last of a value: lists and long texts go on below their key.
    private int valueEnd(int start, Block block) {
        int end = start + 1;
        int next = start + 1;
        while (next < block.end && goesOn(lines.get(next), block.indentation)) {
            next++;
            end = isEmptyOrComment(lines.get(next - 1)) ? end : next;
        }
        return end;
    }

    private static boolean goesOn(String line, String indentation) {
        return isEmptyOrComment(line) || line.startsWith(indentation + " ") || line.startsWith(indentation + "\t")
                || line.startsWith(indentation + "- ") || "]}".indexOf(line.strip().charAt(0)) >= 0;
    }

    /// Before the documents, or behind the last line that says something.
    private int insertion(Block block) {
        int at = block.end;
        if (block.indentation.isEmpty()) {
            for (int line = block.start; line < block.end; line++) {
                at = keyLine("", DOCUMENTS).matcher(lines.get(line)).matches() ? line : at;
            }
        }
        while (at > block.start && isEmptyOrComment(lines.get(at - 1))) {
            at--;
        }
        return at == block.start ? block.end : at;
    }

    /// The entries below `documents`, in order.
    private List<Block> parts() {
        List<Block> parts = new ArrayList<>();
        int first = 0;
        while (first < lines.size() && !keyLine("", DOCUMENTS).matcher(lines.get(first)).matches()) {
            first++;
        }
        int end = first < lines.size() ? valueEnd(first, new Block(0, lines.size(), "")) : first;
        for (int at = first + 1; at < end; at++) {
            Matcher item = ITEM.matcher(lines.get(at));
            boolean inner = !parts.isEmpty() && item.matches()
                    && item.end(1) >= parts.getLast().indentation.length();
            if (item.matches() && !inner) {
                parts.add(new Block(at, end, " ".repeat(item.end(2))));
            }
        }
        for (int i = 0; i + 1 < parts.size(); i++) {
            parts.set(i, new Block(parts.get(i).start, parts.get(i + 1).start, parts.get(i).indentation));
        }
        return parts;
    }

    /// The comment at the end of a line with the blanks before it; empty when there is none.
    private static String comment(String line) {
        char quote = 0;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (quote == 0 && sign == '#' && at > 0 && Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(line.substring(0, at).stripTrailing().length());
            }
            if (quote == 0 ? sign == '"' || sign == '\'' : sign == quote) {
                quote = quote == 0 ? sign : 0;
            }
        }
        return "";
    }

    private static boolean isEmptyOrComment(String line) {
        return line.isBlank() || isComment(line);
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    /// Lines that hold the keys of one mapping.
    ///
    /// @param end exclusive
    /// @param indentation what stands before a key
    private record Block(int start, int end, String indentation) {}
}
