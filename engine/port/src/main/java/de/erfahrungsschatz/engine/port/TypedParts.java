package de.erfahrungsschatz.engine.port;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What was typed, cut where it can be loosened. It stays text: whatever the parts mean, they are typed again.
///
/// @param parts in order; without operators at either end or side by side
record TypedParts(List<Part> parts) {

    /// A piece of text.
    ///
    /// @param text as typed
    /// @param kind what it is
    record Part(String text, Kind kind) {}

    /// What a piece of text can be.
    enum Kind {
        WORD,
        PHRASE,
        EXCLUSION,
        OPERATOR
    }

    private static final String QUOTED = "[\"„“”»«‟][^\"“”«»‟]*+[\"“”«»‟]?";
    private static final String WORD = "(?:[^\\s\"„“”»«‟:]++:" + QUOTED + "|[^\\s\"„“”»«‟]++)";
    private static final Pattern PARTS = Pattern
            .compile("(?<exclusion>(?:-(?=\\S)|(?:NOT|NICHT)\\s+)(?:" + QUOTED + "|" + WORD
                    + "))|(?<phrase>=?" + QUOTED + ")|(?<operator>(?:AND|UND|OR|ODER|NOT|NICHT)(?!\\S))|" + WORD);

    TypedParts {
        parts = tidy(parts);
    }

    /// The parts of what was typed.
    static TypedParts of(String typed) {
        return new TypedParts(PARTS.matcher(typed).results().map(TypedParts::part).toList());
    }

    private static Part part(MatchResult match) {
        if (match.group("exclusion") != null) {
            return new Part(match.group(), Kind.EXCLUSION);
        }
        if (match.group("phrase") != null) {
            return new Part(match.group(), Kind.PHRASE);
        }
        return new Part(match.group(), match.group("operator") == null ? Kind.WORD : Kind.OPERATOR);
    }

    private static List<Part> tidy(List<Part> parts) {
        List<Part> tidy = new ArrayList<>();
        for (Part part : parts) {
            boolean joins = !tidy.isEmpty() && tidy.getLast().kind() != Kind.OPERATOR;
            if (part.kind() != Kind.OPERATOR || joins) {
                tidy.add(part);
            }
        }
        while (!tidy.isEmpty() && tidy.getLast().kind() == Kind.OPERATOR) {
            tidy.removeLast();
        }
        return List.copyOf(tidy);
    }

    /// Those that are wanted: words and phrases.
    List<Part> wanted() {
        return parts.stream().filter(part -> part.kind() == Kind.WORD || part.kind() == Kind.PHRASE).toList();
    }

    boolean have(Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    /// Whether brackets hold some of them together, so that none can be taken out.
    boolean areBracketed() {
        return parts.stream().anyMatch(part -> part.text().contains("(") || part.text().contains(")"));
    }

    /// All but the exclusions.
    TypedParts withoutExclusions() {
        return new TypedParts(parts.stream().filter(part -> part.kind() != Kind.EXCLUSION).toList());
    }

    /// All but one.
    TypedParts without(Part left) {
        List<Part> others = new ArrayList<>(parts);
        others.remove(left);
        return new TypedParts(others);
    }

    /// All, with another text in the place of one.
    TypedParts exchanging(Part old, String text) {
        return new TypedParts(
                parts.stream().map(part -> part.equals(old) ? new Part(text, part.kind()) : part).toList());
    }

    /// The words of phrases without their quotation marks.
    TypedParts apart() {
        return new TypedParts(parts.stream().map(part -> part.kind() == Kind.PHRASE
                ? new Part(part.text().replaceAll("[=\"„“”»«‟]", " ").strip(), Kind.WORD)
                : part).toList());
    }

    /// The parts as a person would type them.
    String text() {
        return String.join(" ", parts.stream().map(Part::text).toList());
    }
}
