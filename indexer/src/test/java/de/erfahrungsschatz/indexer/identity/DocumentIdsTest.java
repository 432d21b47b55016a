package de.erfahrungsschatz.indexer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentIdsTest {

    private static final String HASH = "abcdefghijklmnop";
    private static final Optional<DocumentId> NOT_PINNED = Optional.empty();

    @Test
    void new_documents_are_called_after_their_content_and_counted() {
        assertThat(new DocumentIds(_ -> false).assign(HASH, List.of(), List.of(NOT_PINNED, NOT_PINNED)))
                .containsExactly(id("abcdefghij"), id("abcdefghij-2"));
    }

    @Test
    void documents_keep_the_ids_they_had_and_only_new_ones_get_new_ids() {
        assertThat(new DocumentIds(_ -> false).assign(HASH, List.of(id("old-one")), List.of(NOT_PINNED, NOT_PINNED)))
                .containsExactly(id("old-one"), id("abcdefghij"));
    }

    @Test
    void what_a_person_pinned_wins() {
        assertThat(new DocumentIds(id("mine")::equals).assign(HASH, List.of(id("old-one")),
                List.of(Optional.of(id("mine")))))
                .containsExactly(id("mine"));
    }

    @Test
    void no_id_is_given_twice() {
        Set<DocumentId> taken = new HashSet<>(Set.of(id("abcdefghij")));
        DocumentIds ids = new DocumentIds(taken::contains);
        assertThat(ids.assign(HASH, List.of(), List.of(NOT_PINNED))).containsExactly(id("abcdefghij-2"));
        taken.add(id("abcdefghij-2"));
        assertThat(ids.assign(HASH, List.of(id("abcdefghij-2")), List.of(NOT_PINNED)))
                .containsExactly(id("abcdefghij-3"));
    }

    private static DocumentId id(String value) {
        return new DocumentId(value);
    }
}
