package de.erfahrungsschatz.api.asked;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often each query was asked in this month, in memory alone. What was asked in another month is forgotten, and when there are very
/// many different queries, so are those that were asked once. Safe for many threads.
public final class QueryCounts {

    /// Different queries that are counted.
    private static final int MOST = 20_000;

    private final Clock clock;
    private final Map<String, AskedQuery> counts = new HashMap<>();

    /// @param clock tells the month
    public QueryCounts(Clock clock) {
        this.clock = clock;
    }

    /// Goes on counting where it was left, as far as that is this month.
    synchronized void take(List<AskedQuery> before) {
        before.stream().filter(query -> query.month().equals(month()))
                .forEach(query -> counts.merge(query.words(), query, QueryCounts::sum));
    }

    /// Counts a query.
    ///
    /// @param words as [HarmlessWords] gives them
    /// @param answered whether anything was found
    synchronized void count(String words, boolean answered) {
        forgetOtherMonths();
        if (counts.size() >= MOST) {
            counts.values().removeIf(query -> query.asked() == 1);
        }
        if (counts.size() < MOST || counts.containsKey(words)) {
            counts.merge(words, new AskedQuery(month(), words, 1, answered ? 0 : 1), QueryCounts::sum);
        }
    }

    /// What was asked often enough in this month to be told.
    synchronized List<AskedQuery> told() {
        forgetOtherMonths();
        return counts.values().stream().filter(AskedQuery::isTold).map(AskedQuery::told).toList();
    }

    /// How many different queries are held.
    synchronized int size() {
        return counts.size();
    }

    private void forgetOtherMonths() {
        counts.values().removeIf(query -> !query.month().equals(month()));
    }

    private YearMonth month() {
        return YearMonth.now(clock);
    }

    private static AskedQuery sum(AskedQuery one, AskedQuery other) {
        return new AskedQuery(one.month(), one.words(), one.asked() + other.asked(),
                one.unanswered() + other.unanswered());
    }
}
