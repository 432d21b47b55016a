package de.erfahrungsschatz.api.contact;

import de.erfahrungsschatz.contacts.ContactsRefusedException;
import de.erfahrungsschatz.contacts.PublicContacts;
import de.erfahrungsschatz.contacts.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The contacts in the public part of the data folder, which is all that a server for the public has. They are read again when the file
/// has changed; while it cannot be read, nobody's contact is shown.
public final class PublishedContacts implements ShownContacts {

    private static final Logger LOG = LoggerFactory.getLogger("api.contact");

    private final Path publicPart;
    private final Clock clock;
    private volatile Known known = new Known(null, PublicContacts.NONE);

    /// What was read, and of which file.
    private record Known(@Nullable State state, PublicContacts contacts) {}

    private record State(FileTime written, long size, @Nullable Object key) {}

    /// @param publicPart of the data folder
    /// @param clock by which contacts expire
    public PublishedContacts(Path publicPart, Clock clock) {
        this.publicPart = publicPart;
        this.clock = clock;
    }

    @Override
    public Map<String, Shown> of(Collection<Set<String>> people, String why) {
        PublicContacts contacts = current();
        LocalDate today = LocalDate.now(clock);
        return ShownContacts.all(people, ids -> contacts.shown(ids, today));
    }

    private PublicContacts current() {
        State state = state();
        Known last = known;
        if (state == null || state.equals(last.state())) {
            return state == null ? PublicContacts.NONE : last.contacts();
        }
        known = new Known(state, read());
        return known.contacts();
    }

    private PublicContacts read() {
        try {
            return PublicContacts.read(publicPart);
        } catch (ContactsRefusedException e) {
            LOG.atError().setMessage("published contacts not read").setCause(e).log();
            return PublicContacts.NONE;
        }
    }

    /// Null when there is no file.
    private @Nullable State state() {
        try {
            BasicFileAttributes file = Files.readAttributes(publicPart.resolve(PublicContacts.FILE),
                    BasicFileAttributes.class);
            return new State(file.lastModifiedTime(), file.size(), file.fileKey());
        } catch (IOException _) {
            return null;
        }
    }
}
