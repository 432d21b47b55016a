package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void the_same_records_have_the_same_fingerprint() {
        assertThat(Shape.fingerprint(StoredDocument.class, Passage.class))
                .isEqualTo(Shape.fingerprint(Passage.class, StoredDocument.class));
    }

    @Test
    void a_change_deep_inside_changes_the_fingerprint() {
        assertThat(List.of(Shape.fingerprint(Folder.Old.class), Shape.fingerprint(Folder.Renamed.class),
                Shape.fingerprint(Folder.Retyped.class), Shape.fingerprint(Folder.Wider.class)))
                .doesNotHaveDuplicates();
    }

    /// Records that differ in one component of a part, a list of which they hold.
    private interface Folder {

        record Old(List<OldPart> parts) {}

        record Renamed(List<RenamedPart> parts) {}

        record Retyped(List<RetypedPart> parts) {}

        record Wider(List<WiderPart> parts) {}

        record OldPart(String name) {}

        record RenamedPart(String label) {}

        record RetypedPart(int name) {}

        record WiderPart(String name, Colour colour) {}

        enum Colour {
            RED
        }
    }
}
