package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The same questions for all entrants, who take turns class by class.
final class Race {

    private final List<Entrant> entrants;
    private final Map<String, List<Question>> classes;
    private final Clients clients;

    Race(List<Entrant> entrants, List<Question> questions, Clients clients) {
        this.entrants = List.copyOf(entrants);
        this.classes = questions.stream()
                .collect(Collectors.groupingBy(Question::type, LinkedHashMap::new, Collectors.toList()));
        this.clients = clients;
    }

    /// Runs so many rounds. In each another entrant is the first.
    Laps run(int rounds) throws InterruptedException {
        Laps laps = new Laps();
        for (int round = 0; round < rounds; round++) {
            List<Entrant> order = new ArrayList<>(entrants);
            Collections.rotate(order, round);
            for (Map.Entry<String, List<Question>> type : classes.entrySet()) {
                for (Entrant entrant : order) {
                    laps.add(type.getKey(), entrant.name(), clients.ask(entrant, type.getValue()));
                }
            }
        }
        return laps;
    }
}
