package de.erfahrungsschatz.indexer.understand.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Counts what was found rightly, found wrongly and missed.
final class Score {

    private final String task;
    private final List<String> errors = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    Score(String task) {
        this.task = task;
    }

    /// What was tried, and on which half.
    String task() {
        return task;
    }

    void right() {
        right++;
    }

    /// Something was found that is not there.
    void wrong(String what) {
        wrong++;
        errors.add("+ " + what);
    }

    /// Something that is there was not found.
    void missed(String what) {
        missed++;
        errors.add("- " + what);
    }

    /// Compares what is there with what was found; of equal ones each counts.
    void compare(String where, Collection<String> there, Collection<String> found) {
        List<String> left = new ArrayList<>(there);
        for (String one : found) {
            if (left.remove(one)) {
                right();
            } else {
                wrong(where + ": " + one);
            }
        }
        left.forEach(one -> missed(where + ": " + one));
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /// What went wrong, `+` too much and `-` missed.
    List<String> errors() {
        return List.copyOf(errors);
    }

    /// Writes the figures down for whoever reads the build's output, and with `-Dgold.errors=true` also what went wrong.
    Score report() {
        System.out.println(this);
        if (Boolean.getBoolean("gold.errors")) {
            errors.forEach(System.out::println);
        }
        return this;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: P %.3f R %.3f F1 %.3f (%d there, %d found)", task, precision(), recall(),
                f1(), right + missed, right + wrong);
    }
}
