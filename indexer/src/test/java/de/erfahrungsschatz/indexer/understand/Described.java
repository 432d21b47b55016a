package de.erfahrungsschatz.indexer.understand;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes drafts down so that a whole document can be compared with a golden text.
final class Described {

    private Described() {}

    static String of(List<Draft> drafts) {
        List<String> lines = new ArrayList<>();
        for (Draft draft : drafts) {
            Metadata metadata = draft.metadata();
            lines.add((metadata.source().fragment() ? "FRAGMENT " : "DOCUMENT ") + of(metadata.title()));
            Derived<?> date = metadata.date();
            if (date != null) {
                lines.add("date " + of(date));
            }
            for (VocabularyName name : VocabularyName.ofDocuments()) {
                metadata.concepts().getOrDefault(name, List.of())
                        .forEach(value -> lines.add(name.label() + " " + of(value)));
            }
            metadata.people().forEach(person -> lines.add(of(person)));
            draft.passages().forEach(passage -> lines.add(of(passage)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String of(Derived<?> derived) {
        return derived.value() + " <" + derived.provenance().rule() + ">";
    }

    private static String of(Person person) {
        return person.role().name().toLowerCase(Locale.ROOT) + " " + person.name() + " | " + person.function() + " | "
                + person.office() + " | " + person.organisation() + " | " + person.city() + " | " + person.attendance()
                + " <"
                + person.provenance().rule() + ">";
    }

    private static String of(Passage passage) {
        String question = passage.text().substring(0, passage.questionLength());
        String rest = passage.text().substring(passage.questionLength()).strip().replace("\n\n", " ¶ ");
        return "[" + passage.page() + "; " + passage.speaker() + "; " + String.join(" > ", passage.headings()) + "]"
                + (question.isEmpty() ? "" : " ?" + question + "?") + " " + rest;
    }
}
