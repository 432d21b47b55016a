package de.erfahrungsschatz.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SidecarTextTest {

    private static final String SEVERAL = """
            visibility: public
            documents:
              # das erste
              - starts: Lindenhafen: erster Abend
                date: 2018    # geschätzt
              - topics:
                  - klima
                starts: Lindenhafen: zweiter Abend

            # Ende
            """;

    @Test
    void a_value_is_replaced_where_it_stands_with_its_comment_kept() {
        assertThat(changed("""
                # Von Hand.
                kind: interview
                date: 2014-05   # ungefähr

                cities: [hamm]
                """, "date", "2015")).isEqualTo("""
                # Von Hand.
                kind: interview
                date: 2015   # ungefähr

                cities: [hamm]
                """);
    }

    @Test
    void a_list_on_several_lines_is_replaced_whole_and_its_comments_stay() {
        assertThat(changed("""
                topics:
                  - klima
                  # oder doch?
                  - wohnen

                # Menschen
                people: []
                """, "topics", "[wasser]")).isEqualTo("""
                topics: [wasser]
                  # oder doch?

                # Menschen
                people: []
                """);
        assertThat(changed("topics:\n- klima\n- wohnen\nkind: interview\n", "topics", "[]"))
                .isEqualTo("topics: []\nkind: interview\n");
        assertThat(changed("topics: [klima,\n  wohnen\n]\nkind: interview\n", "topics", "[]"))
                .isEqualTo("topics: []\nkind: interview\n");
    }

    @Test
    void a_hash_within_quotation_marks_is_no_comment() {
        assertThat(changed("title: \"Nr. #3 # vier\" # fünf\n", "title", "Neu")).isEqualTo("title: Neu # fünf\n");
    }

    @Test
    void a_new_key_comes_behind_the_others_but_before_the_documents() {
        assertThat(changed("kind: interview\n\n# Ende\n", "date", "2014"))
                .isEqualTo("kind: interview\ndate: 2014\n\n# Ende\n");
        assertThat(changed(SEVERAL, "kind", "interview"))
                .startsWith("visibility: public\nkind: interview\ndocuments:\n");
        assertThat(changed("", "kind", "interview")).isEqualTo("kind: interview\n");
        assertThat(changed("# nur ein Kommentar\n", "kind", "interview"))
                .isEqualTo("# nur ein Kommentar\nkind: interview\n");
    }

    @Test
    void one_document_of_several_is_changed_alone() {
        assertThat(SidecarText.of(SEVERAL).withInPart(0, "date", "2019").text())
                .isEqualTo(SEVERAL.replace("date: 2018 ", "date: 2019 "));
        assertThat(SidecarText.of(SEVERAL).withInPart(1, "topics", "[wohnen]").text())
                .isEqualTo(SEVERAL.replace("topics:\n      - klima", "topics: [wohnen]"));
        assertThat(SidecarText.of(SEVERAL).withInPart(1, "date", "2020").text()).isEqualTo(
                SEVERAL.replace("zweiter Abend\n", "zweiter Abend\n    date: 2020\n"));
    }

    @Test
    void another_document_is_added_behind_those_that_are_there() {
        assertThat(SidecarText.of(SEVERAL).withPart("Dritter").withInPart(2, "date", "2021").text()).isEqualTo(
                SEVERAL.replace("zweiter Abend\n", "zweiter Abend\n  - starts: Dritter\n    date: 2021\n"));
        assertThat(SidecarText.of("kind: interview\n").withPart("Erster").withInPart(0, "date", "2021").text())
                .isEqualTo("kind: interview\ndocuments:\n  - starts: Erster\n    date: 2021\n");
    }

    private static String changed(String text, String key, String value) {
        return SidecarText.of(text).with(key, value).text();
    }
}
