package de.erfahrungsschatz.api.enquiry;

import de.erfahrungsschatz.contacts.consent.Token;
import de.erfahrungsschatz.contacts.mail.Letter;
import de.erfahrungsschatz.contacts.mail.Post;
import de.erfahrungsschatz.contacts.mail.UndeliveredException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Passes enquiries on to the network's office, each only when its sender has confirmed by a link in a mail that the address is the
/// sender's own. The log tells that something was sent, never what, by whom, or to whom. Safe for many threads.
public final class Enquiries {

    /// How long an enquiry waits for its confirmation.
    public static final Duration LIFE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger("api.enquiry");
    private static final int MOST_PENDING = 500;
    private static final int MOST_KEYS = 5_000;
    private static final String EVERYBODY = "";

    private final Post post;
    private final Letters letters;
    private final PendingEnquiries pending;
    private final RateLimit bySender;
    private final RateLimit byAddress;
    private final RateLimit overall;

    /// What is written.
    public interface Letters {

        /// Asks the sender to confirm.
        Letter confirmation(Enquiry enquiry, Token token);

        /// Tells the office of an enquiry.
        Letter enquiry(Enquiry enquiry);
    }

    /// @param post that takes the letters
    /// @param letters what is written
    /// @param life how long an enquiry waits for its confirmation
    public Enquiries(Post post, Letters letters, Duration life, InstantSource clock) {
        this.post = post;
        this.letters = letters;
        this.pending = new PendingEnquiries(MOST_PENDING, life);
        this.bySender = new RateLimit(3, Duration.ofDays(1), MOST_KEYS, clock);
        this.byAddress = new RateLimit(5, Duration.ofHours(1), MOST_KEYS, clock);
        this.overall = new RateLimit(60, Duration.ofHours(1), 1, clock);
    }

    /// Keeps an enquiry and asks its sender to confirm it.
    ///
    /// @param client the network address that it came from
    public Outcome ask(Enquiry enquiry, String client) {
        boolean admitted = byAddress.admits(client)
                && bySender.admits(enquiry.form().email().toLowerCase(Locale.ROOT)) && overall.admits(EVERYBODY);
        Token token = Token.random();
        if (!admitted || !pending.keep(token, enquiry)) {
            return told("refused", Outcome.TOO_MANY);
        }
        if (deliver(letters.confirmation(enquiry, token))) {
            return told("kept", Outcome.SENT);
        }
        pending.take(token);
        return Outcome.UNDELIVERED;
    }

    /// Sends an enquiry to the office and forgets it. When the mail server does not take it, it goes on waiting.
    public Outcome confirm(Token token) {
        Optional<Enquiry> enquiry = pending.take(token);
        if (enquiry.isEmpty()) {
            return Outcome.GONE;
        }
        if (deliver(letters.enquiry(enquiry.get()))) {
            return told("passed on", Outcome.SENT);
        }
        pending.keep(token, enquiry.get());
        return Outcome.UNDELIVERED;
    }

    private boolean deliver(Letter letter) {
        try {
            post.send(letter);
            return true;
        } catch (UndeliveredException e) {
            LOG.atError().setMessage("letter not delivered").addKeyValue("why", e.getMessage()).log();
            return false;
        }
    }

    private static Outcome told(String what, Outcome outcome) {
        LOG.atInfo().setMessage("enquiry").addKeyValue("what", what).log();
        return outcome;
    }
}
