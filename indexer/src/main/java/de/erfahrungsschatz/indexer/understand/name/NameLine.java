package de.erfahrungsschatz.indexer.understand.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line that holds nothing but the name of a person, or the names of two or three.
public final class NameLine {

    private static final String TITLE = "(?:(?:Prof|Dr|Dipl|Mag|Univ|Ing|rer|med|phil|jur|pol|nat|oec|habil|h|c|M|A)\\."
            + "(?:-\\p{L}+\\.)?|(?:Prof|Dr)\\.in|PD|Herr|Frau|Pfarrer|Pfarrerin)";
    private static final String PART = "\\p{Lu}[\\p{L}\\p{M}'’]+(?:-\\p{Lu}[\\p{L}\\p{M}'’]+)*";
    private static final String PARTICLE = "(?:von|van|vom|zu|zur|de|del|della|der|den|da|di|la|le|el|al|bin|ter|ten)";
    private static final Pattern NAME = Pattern
            .compile("(?:" + TITLE + "[ ]?)*" + PART + "(?: " + PART + "| \\p{Lu}\\.)?"
                    + "(?: " + PARTICLE + ")*(?: " + PART + ")");
    private static final Pattern BETWEEN = Pattern.compile(" und | & | / |, ");
    private static final int LONGEST = 90;
    private static final int MOST_NAMES = 3;

    private NameLine() {}

    /// The names in the line, with titles, as written; empty when the line holds anything else.
    public static List<String> names(String line) {
        if (line.length() > LONGEST || !PersonName.mayBeIn(line.strip())) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN.split(line.strip(), -1)) {
            if (!NAME.matcher(name).matches() || RoleLine.isRole(name)) {
                return List.of();
            }
            names.add(name);
        }
        return names.size() > MOST_NAMES ? List.of() : names;
    }
}
