package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import java.util.List;

/// Who appears in the document? The people interviewed, as they are introduced, and those whom minutes list as present.
public final class PeopleRule {

    private PeopleRule() {}

    /// The people in order of appearance; empty when none is introduced.
    public static List<Person> people(Evidence evidence) {
        if (evidence.part().fragment()) {
            return List.of();
        }
        return evidence.head().map(InterviewHead::people)
                .orElseGet(() -> AttendanceList.read(evidence.part().blocks()));
    }
}
