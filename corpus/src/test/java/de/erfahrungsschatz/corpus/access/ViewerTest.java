package de.erfahrungsschatz.corpus.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ViewerTest {

    @Test
    void sees_the_visibilities_up_to_its_own() {
        assertThat(Viewer.PUBLIC.visible()).containsExactly(Visibility.PUBLIC);
        assertThat(Viewer.MEMBER.visible()).containsExactly(Visibility.PUBLIC, Visibility.MEMBERS);
        assertThat(Viewer.OFFICE.visible()).containsExactly(Visibility.values());
    }

    @Test
    void may_see_exactly_what_is_visible_to_it() {
        for (Viewer viewer : Viewer.values()) {
            for (Visibility visibility : Visibility.values()) {
                assertThat(viewer.maySee(visibility)).as("%s, %s", viewer, visibility)
                        .isEqualTo(viewer.visible().contains(visibility));
            }
        }
    }

    @Test
    void what_is_visible_cannot_be_widened_for_others() {
        Viewer.PUBLIC.visible().add(Visibility.OFFICE);

        assertThat(Viewer.PUBLIC.visible()).containsExactly(Visibility.PUBLIC);
    }

    @Test
    void is_found_by_its_label() {
        for (Viewer viewer : Viewer.values()) {
            assertThat(Viewer.of(viewer.label())).contains(viewer);
        }
        assertThat(Viewer.MEMBER.label()).isEqualTo("members");
        assertThat(Viewer.of("member")).isEmpty();
        assertThat(Viewer.of("Office")).isEmpty();
        assertThat(Viewer.of("")).isEmpty();
    }

    @Test
    void a_visibility_is_found_by_its_label() {
        for (Visibility visibility : Visibility.values()) {
            assertThat(Visibility.of(visibility.label())).contains(visibility);
        }
        assertThat(Visibility.of("member")).isEmpty();
    }

    @Test
    void a_doubt_is_settled_by_the_stricter_visibility() {
        assertThat(Visibility.PUBLIC.stricter(Visibility.OFFICE)).isEqualTo(Visibility.OFFICE);
        assertThat(Visibility.OFFICE.stricter(Visibility.MEMBERS)).isEqualTo(Visibility.OFFICE);
        assertThat(Visibility.MEMBERS.stricter(Visibility.MEMBERS)).isEqualTo(Visibility.MEMBERS);
    }
}
