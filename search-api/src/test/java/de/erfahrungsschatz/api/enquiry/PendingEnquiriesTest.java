package de.erfahrungsschatz.api.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.request.EnquiryForm;
import de.erfahrungsschatz.contacts.consent.Token;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PendingEnquiriesTest {

    private static final Enquiry ENQUIRY = new Enquiry("a--b", "A", new EnquiryForm("B", "b@b.example", "Frage"));

    @Test
    void what_waits_is_taken_once() {
        PendingEnquiries pending = new PendingEnquiries(2, Duration.ofHours(1));
        Token token = Token.random();

        assertThat(pending.keep(token, ENQUIRY)).isTrue();
        assertThat(pending.take(new Token(token.text() + "x"))).isEmpty();
        assertThat(pending.take(new Token(token.text()))).contains(ENQUIRY);
        assertThat(pending.take(token)).isEmpty();
    }

    @Test
    void no_more_are_kept_than_there_is_room_for() {
        PendingEnquiries pending = new PendingEnquiries(1, Duration.ofHours(1));

        assertThat(pending.keep(Token.random(), ENQUIRY)).isTrue();
        assertThat(pending.keep(Token.random(), ENQUIRY)).isFalse();
    }

    @Test
    void what_is_never_confirmed_is_removed_without_anybody_asking() throws InterruptedException {
        PendingEnquiries pending = new PendingEnquiries(9, Duration.ofMillis(50));
        pending.keep(Token.random(), ENQUIRY);

        for (int tries = 0; tries < 200 && pending.size() > 0; tries++) {
            Thread.sleep(20);
        }

        assertThat(pending.size()).isZero();
    }
}
