package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that names one person and says behind a dash whether he or she was there, perhaps with who sent him or her before a colon or
/// a row of dots: "Jugendamt ..... Ina Probst – fehlt".
final class ToldBehindDash {

    private static final Pattern LINE = Pattern
            .compile(
                    "(?:(?<sender>\\p{Lu}[^:.]{2,60}?)(?:\\s?\\.{3,}|\\s?…+|:)\\s*)?(?<who>[^–:.]{5,60}(?:\\. [^–:.]{3,60})*?)"
                            + "\\s[–-]\\s(?<told>[^–]{2,80})");
    private static final Pattern THERE = Pattern.compile("(?i)(?:war |ist )?da\\b(?!für|gegen|mit).*");

    private ToldBehindDash() {}

    /// Whom the line names; empty where it is no such line.
    static List<Sighting> read(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches() || !EntryName.begins(parts.group("who"))) {
            return List.of();
        }
        String sender = parts.group("sender");
        RoleLine sent = sender == null ? RoleLine.NONE : RoleLine.ofListed(sender.strip());
        return told(parts.group("told"))
                .map(known -> PeopleLine.read(parts.group("who") + ", " + parts.group("told"), known, sent))
                .orElse(List.of());
    }

    private static Optional<Attendance> told(String words) {
        return THERE.matcher(words).matches() ? Optional.of(Attendance.PRESENT) : AttendanceWords.read(words);
    }
}
