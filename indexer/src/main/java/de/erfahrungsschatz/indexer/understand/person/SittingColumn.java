package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.understand.text.Months;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Of a list that is kept for several sittings, the column of the one of which the document tells: its heading is the day.
final class SittingColumn {

    private static final String WEEKDAY = "(?:(?:mo|di|mi|do|fr|sa|so)\\.?,?\\s|\\p{L}+tag,?\\s|mittwoch,?\\s)?";
    private static final Pattern DAY = Pattern.compile("(?:am )?" + WEEKDAY
            + "(?<day>\\d{1,2})\\.\\s?(?:(?<month>\\d{1,2})\\.?|(?<name>\\p{L}{3,9})\\.?)(?:\\s?(?:\\d{4}|\\d{2}))?");

    private SittingColumn() {}

    /// Where it stands: the day of the sitting, or the last one where no heading names that; empty when no heading is a day.
    ///
    /// @param headings in lower case
    /// @param sitting when people met; null when nobody knows
    static OptionalInt among(List<String> headings, @Nullable DocumentDate sitting) {
        int last = -1;
        for (int i = 0; i < headings.size(); i++) {
            Matcher day = DAY.matcher(headings.get(i));
            if (day.matches() && month(day) > 0) {
                last = i;
                if (sitting != null && isOn(sitting, day)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    private static boolean isOn(DocumentDate sitting, Matcher day) {
        return Objects.equals(sitting.day(), Integer.valueOf(day.group("day")))
                && Objects.equals(sitting.month(), month(day));
    }

    /// 0 where the word is none.
    private static int month(Matcher day) {
        String name = day.group("name");
        return name == null ? Integer.parseInt(day.group("month")) : Months.number(name);
    }
}
