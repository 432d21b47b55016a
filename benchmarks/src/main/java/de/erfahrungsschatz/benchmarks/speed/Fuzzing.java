package de.erfahrungsschatz.benchmarks.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// Asks one query after the other, with a watch, and goes on when one fails.
final class Fuzzing {

    /// The slowest in so many are asked again, so often: what the machine did meanwhile is not the query's fault.
    private static final int DOUBTED = 500;
    private static final int AGAIN = 3;
    private static final int MOST_FAILURES = 20;
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private final IntFunction<String> queries;
    private final Consumer<String> search;

    /// @param queries the query of each number, always the same
    /// @param search asks it
    Fuzzing(IntFunction<String> queries, Consumer<String> search) {
        this.queries = queries;
        this.search = search;
    }

    /// Asks the queries from number 0 on.
    ///
    /// @param count how many, at least 1
    Outcome ask(int count) {
        long[] took = new long[count];
        int failed = 0;
        List<Outcome.Failure> failures = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Attempt attempt = attempt(number);
            took[number] = attempt.nanoseconds();
            if (attempt.error() != null) {
                failed++;
                if (failures.size() < MOST_FAILURES) {
                    failures.add(new Outcome.Failure(queries.apply(number), attempt.error()));
                }
            }
        }
        long[] sorted = took.clone();
        Arrays.sort(sorted);
        int slowest = slowest(took);
        return new Outcome(count, failed, failures, sorted[count / 2] / NANOSECONDS_OF_A_MILLISECOND,
                queries.apply(slowest), took[slowest] / NANOSECONDS_OF_A_MILLISECOND);
    }

    private Attempt attempt(int number) {
        String query = queries.apply(number);
        long begin = System.nanoTime();
        try {
            search.accept(query);
            return new Attempt(System.nanoTime() - begin, null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Attempt(System.nanoTime() - begin, e);
        }
    }

    /// The number of the slowest query, after those in doubt were asked again.
    private int slowest(long[] took) {
        List<Integer> slowestFirst = IntStream.range(0, took.length).boxed()
                .sorted(Comparator.comparingLong((Integer number) -> took[number]).reversed()).toList();
        for (int number : slowestFirst.subList(0, 1 + (took.length - 1) / DOUBTED)) {
            for (int i = 0; i < AGAIN; i++) {
                took[number] = Math.min(took[number], attempt(number).nanoseconds());
            }
        }
        return slowestFirst.stream().max(Comparator.comparingLong(number -> took[number])).orElseThrow();
    }

    private record Attempt(long nanoseconds, @Nullable Throwable error) {}
}
