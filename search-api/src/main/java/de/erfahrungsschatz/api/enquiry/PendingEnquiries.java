package de.erfahrungsschatz.api.enquiry;

import de.erfahrungsschatz.contacts.consent.Token;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// The enquiries that wait for confirmation. They stand in memory alone, so that no text is ever written down here, and each is removed when
/// its time is over. When the server ends they are gone; who sent one is told so by the link and asks again.
final class PendingEnquiries {

    private final int most;
    private final Duration life;
    private final Map<String, Enquiry> pending = new ConcurrentHashMap<>();

    /// @param most how many are kept
    /// @param life how long each is
    PendingEnquiries(int most, Duration life) {
        this.most = most;
        this.life = life;
    }

    /// Keeps an enquiry; false when there are too many.
    boolean keep(Token token, Enquiry enquiry) {
        if (pending.size() >= most) {
            return false;
        }
        pending.put(token.hash(), enquiry);
        CompletableFuture.delayedExecutor(life.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> pending.remove(token.hash()));
        return true;
    }

    /// Takes an enquiry out; empty when it is not there any more.
    Optional<Enquiry> take(Token token) {
        return Optional.ofNullable(pending.remove(token.hash()));
    }

    int size() {
        return pending.size();
    }
}
