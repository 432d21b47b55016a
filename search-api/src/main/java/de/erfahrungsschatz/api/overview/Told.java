package de.erfahrungsschatz.api.overview;

import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.Comparator;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/// What one passage tells of one format, and of which city.
///
/// @param evidence what the index knows
/// @param city the id of the city or district whose experience it is; null where that is not sure
public record Told(ReportedExperience evidence, @Nullable String city) {

    /// The surest first, then what tells of amounts, then the newest; what is equal in all that stays in the order of the index.
    static final Comparator<Told> SUREST_FIRST = Comparator.comparing(Told::status)
            .thenComparing(Comparator.comparing(Told::hasAmounts).reversed())
            .thenComparing(Comparator.comparingInt(Told::sortKey).reversed());

    /// The id of the format.
    public String format() {
        return evidence.experience().format();
    }

    /// How far it has come.
    public Status status() {
        return evidence.experience().status();
    }

    /// The year of the document that tells it; empty when that is undated.
    public OptionalInt year() {
        return evidence.date() == null ? OptionalInt.empty() : OptionalInt.of(evidence.date().year());
    }

    /// Whether it is an experience or an intention, and not a bare mention.
    public boolean isExperience() {
        return status() != Status.MENTIONED;
    }

    /// Whether the format was used: carried out, or going on.
    public boolean isUse() {
        return status() == Status.CARRIED_OUT || status() == Status.RUNNING;
    }

    /// Whether it tells how many took part, how long it took or what it cost.
    private boolean hasAmounts() {
        Experience told = evidence.experience();
        return told.participants() != null || told.duration() != null || told.cost() != null;
    }

    private int sortKey() {
        return evidence.date() == null ? 0 : evidence.date().sortKey();
    }
}
