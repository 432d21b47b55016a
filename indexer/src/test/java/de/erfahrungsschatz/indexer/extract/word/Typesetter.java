package de.erfahrungsschatz.indexer.extract.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets the paragraphs of a document at a measure and breaks words at the ends of lines, as many as it can.
final class Typesetter {

    /// So many words on each side are the context of a case.
    private static final int CONTEXT = 2;

    private static final Pattern FRONT_MATTER = Pattern.compile("^---\\n.*?\\n---\\n", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("(?m)^(?:#+|[-*]|\\d+\\.|>)\\s+|\\*\\*|[|`]");

    /// No program breaks the words of an address.
    private static final Pattern CORE = Pattern.compile("(?<![\\w.@/-])\\p{L}{5,}(?![\\w@/.]*[@/])");
    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N}])-(?= ?[\\p{L}\\p{N}])");

    private final List<String> document;
    private final int measure;

    Typesetter(List<String> document, int measure) {
        this.document = document;
        this.measure = measure;
    }

    /// The paragraphs of Markdown, without its marks.
    static List<String> paragraphs(String markdown) {
        String text = FRONT_MATTER.matcher(markdown).replaceFirst("");
        return Stream.of(text.split("\\n+")).filter(line -> !line.startsWith("|"))
                .map(line -> MARKS.matcher(line).replaceAll("").strip()).filter(line -> line.length() > 20).toList();
    }

    /// A case for each hyphen of the text.
    static List<BrokenCase> atHyphens(String text, String source, List<String> document) {
        List<BrokenCase> cases = new ArrayList<>();
        Matcher hyphen = HYPHEN.matcher(text);
        while (hyphen.find()) {
            String line = lastWords(text.substring(0, hyphen.end()));
            String next = firstWords(text.substring(hyphen.end()).strip());
            boolean space = text.charAt(Math.min(hyphen.end(), text.length() - 1)) == ' ';
            cases.add(new BrokenCase(true, source, line, next, line + (space ? " " : "") + next,
                    seen(line, next, document)));
        }
        return cases;
    }

    /// The cases that this text makes at the ends of its lines.
    List<BrokenCase> set(String text) {
        List<BrokenCase> cases = new ArrayList<>();
        int start = 0;
        while (text.length() - start > measure) {
            int cut = cut(text, start);
            char before = text.charAt(cut - 1);
            boolean broken = cut < text.length() && Character.isLetter(before) && Character.isLetter(text.charAt(cut));
            if (broken) {
                String line = lastWords(text.substring(start, cut));
                String next = firstWords(text.substring(cut));
                cases.add(new BrokenCase(false, "fiction", line + "-", next, line + next,
                        seen(line + "-", next, document)));
            }
            start = cut;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return cases;
    }

    /// Where the line that starts there ends: as far as words, hyphens and syllables let it go.
    private int cut(String text, int start) {
        int limit = start + measure;
        int blank = text.lastIndexOf(' ', limit);
        if (blank <= start) {
            int next = text.indexOf(' ', limit);
            return next < 0 ? text.length() : next;
        }
        int best = blank;
        Matcher core = CORE.matcher(text);
        for (int from = blank; core.find(from) && core.start() < limit; from = core.end()) {
            for (int place : Syllables.breaks(core.group())) {
                if (core.start() + place < limit) {
                    best = Math.max(best, core.start() + place);
                }
            }
        }
        return best;
    }

    private static String lastWords(String text) {
        String[] words = text.strip().split(" +");
        return Arrays.stream(words).skip(Math.max(0, words.length - CONTEXT)).collect(Collectors.joining(" "));
    }

    private static String firstWords(String text) {
        return Arrays.stream(text.strip().split(" +")).limit(CONTEXT + 1).collect(Collectors.joining(" "));
    }

    /// Which of the two forms stand in the document, apart from the occurrence that is broken here.
    private static String seen(String line, String next, List<String> document) {
        String left = line.replaceAll("^.*[^\\p{L}\\p{N}](?=[\\p{L}\\p{N}]+-$)", "").replace("-", "");
        String right = next.replaceAll("[^\\p{L}\\p{N}].*", "");
        boolean isGenuine = document.stream().anyMatch(text -> text.contains(line + next));
        return Stream.of(left + right, left + "-" + right, left, right).filter(form -> {
            Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])");
            long count = document.stream().flatMap(text -> word.matcher(text).results()).count();
            return count > (isGenuine == !form.equals(left + right) ? 1 : 0);
        }).collect(Collectors.joining(" "));
    }
}
