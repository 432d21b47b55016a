package de.erfahrungsschatz.corpus.vocabulary;

import de.erfahrungsschatz.corpus.text.Spelling;
import de.erfahrungsschatz.corpus.yaml.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What must hold between the entries of one vocabulary once all its files lie over each other.
final class VocabularyCheck {

    private final Map<String, Entry> entries;
    private final List<Problem> problems;

    /// @param entries by id
    /// @param problems where to note what is wrong
    VocabularyCheck(Map<String, Entry> entries, List<Problem> problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /// Notes every entry without a name, label written twice, unknown broader concept and circle.
    void run() {
        entries.values().forEach(this::checkName);
        checkLabels();
        entries.values().forEach(this::checkBroader);
        checkCircles();
    }

    private void checkName(Entry entry) {
        if (entry.prefLabel() == null) {
            String suggestion = Spelling.nearest(entry.id(), others(entry)).map(
                    nearest -> " Ist \"" + nearest + "\" gemeint, bitte diese Kennung schreiben.").orElse("");
            problems.add(entry.place()
                    .problem("\"" + entry.id() + "\" ist neu und braucht einen Namen (prefLabel)." + suggestion));
        }
    }

    /// Towns of the gazetteer may share a name among themselves and with a synonym of another city.
    private void checkLabels() {
        Map<String, Label> seen = new HashMap<>();
        entries.values().stream().flatMap(Entry::labels).filter(label -> !Gazetteer.wrote(label))
                .sorted(Comparator.comparing(label -> !VocabularyReader.shipped(label))).forEach(label -> {
                    Label before = seen.putIfAbsent(label.key(), label);
                    if (before != null) {
                        problems.add(label.place().problem("Die Bezeichnung \"" + label.text() + "\" steht schon in "
                                + before.place() + ": Jede darf nur einmal vergeben sein."));
                    }
                });
    }

    private void checkBroader(Entry entry) {
        Label broader = entry.broader();
        if (broader != null && !entries.containsKey(broader.text())) {
            String hint = Spelling.nearest(broader.text(), others(entry))
                    .map(nearest -> " Ist \"" + nearest + "\" gemeint?").orElse("");
            problems.add(broader.place().problem("Den Begriff \"" + broader.text() + "\" gibt es hier nicht." + hint));
        }
    }

    /// Notes each circle once, at the first of its entries.
    private void checkCircles() {
        Set<String> checked = new HashSet<>();
        for (Entry start : entries.values()) {
            Set<String> path = new HashSet<>();
            Optional<Entry> at = Optional.of(start);
            while (at.isPresent() && !checked.contains(at.get().id()) && path.add(at.get().id())) {
                at = above(at.get());
            }
            if (at.isPresent() && !checked.contains(at.get().id())) {
                problems.add(circle(at.get()));
            }
            checked.addAll(path);
        }
    }

    private Problem circle(Entry entry) {
        StringBuilder way = new StringBuilder(entry.id());
        Optional<Entry> at = above(entry);
        while (at.isPresent() && !at.get().id().equals(entry.id())) {
            way.append(" → ").append(at.get().id());
            at = above(at.get());
        }
        return entry.place().problem("Die Oberbegriffe laufen im Kreis: " + way + " → " + entry.id() + ".");
    }

    private Optional<Entry> above(Entry entry) {
        return Optional.ofNullable(find(entry.broader()));
    }

    private @Nullable Entry find(@Nullable Label broader) {
        return broader == null ? null : entries.get(broader.text());
    }

    private List<String> others(Entry entry) {
        return entries.keySet().stream().filter(id -> !id.equals(entry.id())).toList();
    }
}
