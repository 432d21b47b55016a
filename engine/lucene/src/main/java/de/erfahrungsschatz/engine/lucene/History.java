package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.engine.port.Expert.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What documents have said of a person over the years: function, office, organisation and city, each as long as they were the same.
final class History {

    private static final Statement NOTHING = new Statement(null, null, null, null, null, null);

    private History() {}

    /// Each statement once, with the dates of the first and the last document that makes it.
    ///
    /// @param appearances newest first
    static List<Statement> of(List<Appearance> appearances) {
        Map<Statement, Statement> dated = new LinkedHashMap<>();
        for (Appearance one : appearances) {
            Statement said = said(one.person(), null);
            if (!said.equals(NOTHING)) {
                dated.merge(said, said(one.person(), DocumentDate.ofSortKey(one.date()).orElse(null)),
                        History::together);
            }
        }
        return List.copyOf(dated.values());
    }

    private static Statement said(Person person, @Nullable DocumentDate date) {
        return new Statement(person.function(), person.office(), person.organisation(), person.city(), date, date);
    }

    private static Statement together(Statement newer, Statement older) {
        return new Statement(newer.function(), newer.office(), newer.organisation(), newer.city(),
                older.since() == null ? newer.since() : older.since(), newer.until());
    }
}
