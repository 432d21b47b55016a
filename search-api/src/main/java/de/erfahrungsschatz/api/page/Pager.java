package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.SearchAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The way from one page of hits to the others.
///
/// @param current the page shown, from 1
/// @param last the last page that can be reached
/// @param steps the pages around the current one, and the first and the last
record Pager(int current, int last, List<Step> steps) {

    private static final int AROUND = 2;

    /// A page to go to.
    ///
    /// @param number from 1
    /// @param afterGap whether pages are left out before it
    record Step(int number, boolean afterGap) {}

    /// The pages of an answer.
    static Pager of(SearchAnswer answer) {
        int last = Math.toIntExact(answer.pages());
        int current = Math.min(answer.page(), last);
        SortedSet<Integer> numbers = new TreeSet<>(List.of(1, last));
        for (int number = Math.max(1, current - AROUND); number <= Math.min(last, current + AROUND); number++) {
            numbers.add(number);
        }
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int number : numbers) {
            // A gap of one page is no wider than the page itself.
            if (number == before + 2) {
                steps.add(new Step(number - 1, false));
            }
            steps.add(new Step(number, number > before + 2));
            before = number;
        }
        return new Pager(current, last, steps);
    }

    boolean isNeeded() {
        return last > 1;
    }

    boolean hasPrevious() {
        return current > 1;
    }

    boolean hasNext() {
        return current < last;
    }
}
