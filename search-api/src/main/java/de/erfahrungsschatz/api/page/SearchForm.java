package de.erfahrungsschatz.api.page;

import java.util.ArrayList;
import java.util.HashMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a browser sent with the form of the search page, made into what the API understands.
///
/// A form without scripts cannot keep people from ticking single years and giving a range as well, or from giving the range
/// backwards. The API refuses both; here the range wins, in its natural order, and the page says so.
///
/// @param parameters for [de.erfahrungsschatz.api.request.Requests#search]
/// @param yearsLeftOut the single years that the range outdid; usually empty
public record SearchForm(Map<String, List<String>> parameters, List<String> yearsLeftOut) {

    private static final String YEAR = "year";
    private static final String FROM = "from";
    private static final String TO = "to";

    public SearchForm {
        parameters = Map.copyOf(parameters);
        yearsLeftOut = List.copyOf(yearsLeftOut);
    }

    /// The form as it was sent.
    public static SearchForm of(Map<String, List<String>> sent) {
        Map<String, List<String>> parameters = new HashMap<>(sent);
        Optional<String> from = only(sent, FROM);
        Optional<String> to = only(sent, TO);
        if (from.isPresent() && to.isPresent() && isBackwards(from.get(), to.get())) {
            parameters.put(FROM, List.of(to.get()));
            parameters.put(TO, List.of(from.get()));
        }
        List<String> leftOut = new ArrayList<>();
        if (from.isPresent() || to.isPresent()) {
            sent.getOrDefault(YEAR, List.of()).stream().filter(year -> !year.isBlank()).forEach(leftOut::add);
            parameters.remove(YEAR);
        }
        return new SearchForm(parameters, leftOut);
    }

    private static Optional<String> only(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static boolean isBackwards(String from, String to) {
        return from.matches("\\d{4}") && to.matches("\\d{4}") && from.compareTo(to) > 0;
    }
}
