package de.erfahrungsschatz.api.config;

import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import org.jspecify.annotations.Nullable;

/// What is done with the people whom documents name.
///
/// @param experts whether they are ranked by what they can tell about; default true. Otherwise neither pages nor API do so
/// @param confirmed what the office knows of them, from the file that `people` names; default nothing, so that the public is shown nobody
/// @param office the mailbox of the network's office, from `contact: {office: …}`; null when there is none
/// @param contacts how this server has to do with their contacts
public record PeopleConfig(boolean experts, ConfirmedPeople confirmed, @Nullable String office,
        ContactSettings contacts) {

    /// People are ranked, and nothing is known of them beside the documents.
    public static final PeopleConfig DEFAULTS = new PeopleConfig(true, ConfirmedPeople.NONE, null,
            ContactSettings.NONE);
}
