package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.name.PersonName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes apart a list whose people stand between semicolons or slashes because their names hold commas: "Amsel, Rolf; Probst, Ina",
/// "Amsel, Rolf / Probst, Ina".
final class ListParts {

    private static final List<Pattern> DIVIDERS = Stream.of(";\\s*", "\\s+[/·|]\\s+")
            .map(divider -> Pattern.compile(divider + "(?![^(]*\\))")).toList();

    private ListParts() {}

    /// The parts, each of which begins with a name and one of them with the surname first; the text alone where it is no such list.
    static List<String> of(String text) {
        for (Pattern divider : DIVIDERS) {
            List<String> parts = divider.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty())
                    .toList();
            if (parts.size() > 1 && parts.stream().anyMatch(PersonName::isTurned)
                    && parts.stream().allMatch(EntryName::begins)) {
                return parts;
            }
        }
        return List.of(text);
    }
}
