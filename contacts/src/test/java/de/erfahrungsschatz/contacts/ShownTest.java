package de.erfahrungsschatz.contacts;

import static de.erfahrungsschatz.contacts.Draft.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource({"PUBLIC, Direct, Direct, Direct", "NETWORK, NetworkOffice, Direct, Direct",
        "MEDIATED, NetworkOffice, Mediated, Direct"})
    void with_a_basis_each_viewer_is_shown_what_the_table_says(Reach reach, String toPublic, String toMember,
            String toOffice) {
        Contact contact = Draft.of("anna", reach, Draft.consent());

        assertThat(kind(contact, Viewer.PUBLIC)).isEqualTo(toPublic);
        assertThat(kind(contact, Viewer.MEMBER)).isEqualTo(toMember);
        assertThat(kind(contact, Viewer.OFFICE)).isEqualTo(toOffice);
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, Mailbox, Mailbox", "NETWORK, NetworkOffice, Mailbox", "MEDIATED, NetworkOffice, Mailbox"})
    void without_a_basis_nobody_is_shown_more_than_a_functional_mailbox(Reach reach, String toPublic, String toOthers) {
        Contact contact = Draft.of("anna", reach, new Basis.None());

        assertThat(kind(contact, Viewer.PUBLIC)).isEqualTo(toPublic);
        assertThat(kind(contact, Viewer.MEMBER)).isEqualTo(toOthers);
        assertThat(kind(contact, Viewer.OFFICE)).isEqualTo(toOthers);
    }

    @Test
    void a_contact_holds_on_its_last_day_and_is_absent_on_the_next() {
        Contact contact = Draft.of("anna", Reach.PUBLIC, Draft.consent());

        assertThat(Shown.of(contact, Viewer.PUBLIC, contact.expires())).isInstanceOf(Shown.Direct.class);
        for (Viewer viewer : Viewer.values()) {
            assertThat(Shown.of(contact, viewer, contact.expires().plusDays(1))).isEqualTo(new Shown.NetworkOffice());
        }
    }

    @Test
    void a_consent_of_tomorrow_is_none_today() {
        Contact contact = Draft.of("anna", Reach.PUBLIC, new Basis.Consent(TODAY.plusDays(1), "2026-01"));

        assertThat(kind(contact, Viewer.OFFICE)).isEqualTo("Mailbox");
    }

    @Test
    void another_basis_counts_as_consent_does() {
        Basis duty = new Basis.OtherBasis("Art. 6 Abs. 1 lit. e DSGVO", LocalDate.of(2020, 1, 1));

        assertThat(kind(Draft.of("anna", Reach.NETWORK, duty), Viewer.MEMBER)).isEqualTo("Direct");
    }

    private static String kind(Contact contact, Viewer viewer) {
        return Shown.of(contact, viewer, TODAY).getClass().getSimpleName();
    }
}
