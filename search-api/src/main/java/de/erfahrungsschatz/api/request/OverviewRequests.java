package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks the parameters of overviews against the vocabularies that the asking viewer may know.
public final class OverviewRequests {

    private static final String DOCUMENT = "dokument";
    private static final String PASSAGE = "abschnitt";

    private final Vocabularies vocabularies;

    /// @param vocabularies those of the viewer: ids that are not in them do not exist for the viewer
    public OverviewRequests(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /// The matrix, and what shows a part of it: `topic`, `from`, `to`.
    public Checked<Selection> matrix(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        String topic = concept(parameters, Facet.TOPIC);
        Years years = Years.of(parameters);
        parameters.rejectOthers();
        return parameters.orProblems(new Selection(null, null, topic, years.from(), years.to()));
    }

    /// The timeline: `city`, `topic`, `format`, `from`, `to`.
    public Checked<Selection> timeline(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        String city = concept(parameters, Facet.CITY);
        String topic = concept(parameters, Facet.TOPIC);
        String format = concept(parameters, Facet.FORMAT);
        Years years = Years.of(parameters);
        parameters.rejectOthers();
        return parameters.orProblems(new Selection(city, format, topic, years.from(), years.to()));
    }

    /// The answers to the question of a passage: `dokument` and `abschnitt`, both of which must be sent.
    public static Checked<PassageQuestion> comparison(Map<String, List<String>> sent) {
        QueryParameters parameters = new QueryParameters(sent);
        String document = required(parameters, DOCUMENT);
        String passage = required(parameters, PASSAGE);
        parameters.rejectOthers();
        return parameters.orProblems(new PassageQuestion(document, passage));
    }

    private static String required(QueryParameters parameters, String name) {
        Optional<String> value = parameters.one(name);
        if (value.isEmpty()) {
            parameters.problem(name, Kind.NOTHING_COMPARED);
        }
        return value.orElse("");
    }

    private @Nullable String concept(QueryParameters parameters, Facet facet) {
        Optional<String> id = parameters.one(facet.label());
        Vocabulary vocabulary = vocabularies.get(facet.vocabulary().orElseThrow());
        id.filter(sent -> vocabulary.find(sent).isEmpty())
                .ifPresent(sent -> reject(parameters, facet, vocabulary, sent));
        return id.orElse(null);
    }

    private static void reject(QueryParameters parameters, Facet facet, Vocabulary vocabulary, String sent) {
        parameters.problem(new ParameterProblem(facet.label(), Kind.NO_CONCEPT,
                List.of(ParameterProblem.shorten(sent), vocabulary.name().label()), List.of(),
                QueryParameters.nearest(sent, vocabulary.concepts().stream().map(Concept::id).toList())));
    }
}
