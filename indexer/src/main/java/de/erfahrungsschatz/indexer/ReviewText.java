package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.indexer.review.Field;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import de.erfahrungsschatz.indexer.review.Finding;
import de.erfahrungsschatz.indexer.review.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes for people what should be looked at.
final class ReviewText {

    private final List<String> lines = new ArrayList<>();
    private int documents;

    /// Adds a document with what was found in it; one in which nothing was is passed over.
    void add(FiledDocument filed, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        documents++;
        Document document = filed.document();
        lines.add(filed.reading().path() + " · " + document.id() + " · " + document.metadata().title().value() + " ("
                + document.visibility().label() + ")");
        findings.forEach(finding -> (finding.what() + suggestion(finding.suggestion())).lines()
                .forEach(line -> lines.add("  " + line)));
        String fields = findings.stream().filter(finding -> finding.suggestion() != null).map(Finding::field)
                .filter(Objects::nonNull).map(Field::key).collect(Collectors.joining(" "));
        if (!fields.isEmpty() && !filed.isInside()) {
            lines.add("  Annehmen: erfahrungsschatz review accept " + document.id() + " " + fields);
        }
    }

    private static String suggestion(@Nullable Suggestion suggestion) {
        return suggestion == null ? ""
                : " Vorschlag: " + suggestion.shown() + " (" + suggestion.reason() + ")";
    }

    /// The text; says so when there is nothing to look at.
    String text(int looked) {
        List<String> all = new ArrayList<>(lines);
        all.add(documents == 0 ? "Nichts ist offen: An " + looked + " Dokumenten fehlt nichts."
                : documents + " von " + looked
                        + " Dokumenten brauchen einen Blick. Berichtigen: erfahrungsschatz review set"
                        + " DOKUMENT date=2014-05 topics=klima,wohnen");
        return all.stream().map(Visible::of).collect(Collectors.joining(System.lineSeparator()));
    }
}
