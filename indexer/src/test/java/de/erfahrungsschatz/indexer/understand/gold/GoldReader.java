package de.erfahrungsschatz.indexer.understand.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one gold file, and says in which line it is not as `gold/FORMAT.md` asks.
final class GoldReader {

    private static final Pattern BLOCK = Pattern
            .compile("(?<tag>H[1-3]|[NFQASIBLTMR])(?<flags>[*/+]*)(?:\\{about=(?<about>[^}]*)})?"
                    + "(?<more>[*/+]*)\\|\\s?(?<text>.*)");
    private static final Pattern MARK = Pattern.compile("\\{\\{(?<words>.+?)::(?<what>\\w+)(?<rest>[^}]*)}}");

    private final String name;
    private final String content;
    private final Map<String, String> head = new HashMap<>();
    private final List<GoldDocument> documents = new ArrayList<>();
    private final List<GoldPerson> people = new ArrayList<>();
    private Map<String, String> facts = Map.of();
    private List<GoldBlock> blocks = new ArrayList<>();
    private @Nullable Integer page;

    GoldReader(String name, String content) {
        this.name = name;
        this.content = content;
    }

    GoldFile read() {
        int section = 0;
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.strip().equals("---")) {
                section++;
            } else if (!line.isBlank() && !line.startsWith("#!")) {
                read(section, line, number);
            }
        }
        endDocument();
        return new GoldFile(name, head, documents, people);
    }

    private void read(int section, String line, int number) {
        switch (section) {
            case 0 -> {
                int colon = line.indexOf(':');
                head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
            case 1 -> readBlock(line, number);
            default -> {
                int colon = line.indexOf(':');
                people.add(new GoldPerson(line.substring(0, colon).strip(), values(line.substring(colon + 1))));
            }
        }
    }

    private void readBlock(String line, int number) {
        if (line.startsWith("D|")) {
            endDocument();
            facts = values(line.substring(2));
        } else if (line.startsWith("P|")) {
            page = Integer.valueOf(line.substring(2).strip());
        } else {
            blocks.add(block(line, number));
        }
    }

    private GoldBlock block(String line, int number) {
        Matcher parts = BLOCK.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(name + ":" + number + ": not a block: " + line);
        }
        String flags = parts.group("flags") + parts.group("more");
        StringBuilder text = new StringBuilder();
        List<GoldMark> marks = new ArrayList<>();
        String marked = parts.group("text").strip();
        Matcher mark = MARK.matcher(marked);
        int end = 0;
        while (mark.find()) {
            text.append(marked, end, mark.start());
            marks.add(new GoldMark(text.length(), mark.group("words"), mark.group("what"),
                    values(mark.group("what") + mark.group("rest"))));
            text.append(mark.group("words"));
            end = mark.end();
        }
        text.append(marked.substring(end));
        if (text.indexOf("{{") >= 0 || text.indexOf("}}") >= 0) {
            throw new IllegalStateException(name + ":" + number + ": a mark that does not end: " + text);
        }
        return new GoldBlock(parts.group("tag"), flags.contains("+"), flags.contains("*"), parts.group("about"), page,
                text.toString(), marks);
    }

    /// `kind=interview; fragment` as a map; a key without a value is `true`.
    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split(";", -1)) {
            int equals = pair.indexOf('=');
            String key = (equals < 0 ? pair : pair.substring(0, equals)).strip();
            if (!key.isEmpty()) {
                values.put(key, equals < 0 ? "true" : pair.substring(equals + 1).strip());
            }
        }
        return values;
    }

    private void endDocument() {
        if (!blocks.isEmpty()) {
            documents.add(new GoldDocument(facts, blocks));
            blocks = new ArrayList<>();
        }
    }
}
