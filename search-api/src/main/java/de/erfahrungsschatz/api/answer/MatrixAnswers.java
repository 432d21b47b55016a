package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.MatrixAnswer.CellAnswer;
import de.erfahrungsschatz.api.answer.MatrixAnswer.ProofAnswer;
import de.erfahrungsschatz.api.answer.MatrixAnswer.RowAnswer;
import de.erfahrungsschatz.api.answer.MatrixAnswer.StatusAnswer;
import de.erfahrungsschatz.api.overview.Account;
import de.erfahrungsschatz.api.overview.Matrix;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.overview.Told;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.List;
import java.util.stream.Stream;

/// Makes the answer that is the matrix.
///
/// @param vocabularies those of the viewer, for the labels
/// @param selection what the matrix is narrowed down to
public record MatrixAnswers(Vocabularies vocabularies, Selection selection) {

    /// How many passages of a cell are named; its link leads to the others.
    private static final int PROOFS = 3;

    /// The answer for a matrix.
    public MatrixAnswer of(Matrix matrix) {
        List<String> cities = Stream.concat(matrix.cities().stream(), matrix.others().stream()).toList();
        return new MatrixAnswer(cities.stream().map(id -> concept(VocabularyName.CITIES, id)).toList(),
                matrix.rows().stream().map(row -> row(cities, row)).toList(), matrix.unplaced());
    }

    private RowAnswer row(List<String> cities, Matrix.Row row) {
        Stream<CellAnswer> cells = cities.stream()
                .flatMap(city -> row.of(city).map(account -> cell(city, row.format(), account)).stream());
        return new RowAnswer(concept(VocabularyName.FORMATS, row.format()), cells.toList());
    }

    private CellAnswer cell(String city, String format, Account account) {
        Status status = account.status();
        return new CellAnswer(city, new ConceptAnswer(status.label(), status.german()), account.proofs(),
                account.counts().entrySet().stream().map(count -> new StatusAnswer(count.getKey().label(),
                        count.getKey().german(), count.getValue())).toList(),
                account.told().stream().limit(PROOFS).map(MatrixAnswers::proof).toList(),
                OverviewAddress.proofs(city, format, selection));
    }

    private static ProofAnswer proof(Told told) {
        ReportedExperience evidence = told.evidence();
        Experience experience = evidence.experience();
        return new ProofAnswer(evidence.document().value(), evidence.title(),
                evidence.date() == null ? null : evidence.date().toString(), evidence.passage() + 1,
                told.status().label(), experience.participants(), experience.duration(), experience.cost(),
                experience.provenance().quote(), Address.ofPassage(evidence.document(), evidence.passage(), ""));
    }

    private ConceptAnswer concept(VocabularyName name, String id) {
        return new ConceptAnswer(id, vocabularies.get(name).label(id));
    }
}
