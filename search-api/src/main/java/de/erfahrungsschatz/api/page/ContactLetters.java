package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.enquiry.Enquiries;
import de.erfahrungsschatz.api.enquiry.Enquiry;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.contacts.consent.Token;
import de.erfahrungsschatz.contacts.mail.Letter;
import de.erfahrungsschatz.corpus.text.BaseAddress;

/// What is written by mail about an enquiry.
///
/// @param texts the words
/// @param site what the site is called
/// @param base where it is to be found
/// @param office the mailbox of the network's office
record ContactLetters(Texts texts, String site, BaseAddress base, String office) implements Enquiries.Letters {

    @Override
    public Letter confirmation(Enquiry enquiry, Token token) {
        return new Letter(enquiry.form().email(), texts.text("letter.confirm.subject", site),
                texts.text("letter.confirm.text", enquiry.personName(), base.of(Address.ofConfirmation(token.text())),
                        site),
                office);
    }

    @Override
    public Letter enquiry(Enquiry enquiry) {
        return new Letter(office, texts.text("letter.enquiry.subject", enquiry.personName()),
                texts.text("letter.enquiry.text", enquiry.personName(), base.of(Address.ofExpert(enquiry.personId())),
                        enquiry.form().name(), enquiry.form().email(), enquiry.form().text()),
                enquiry.form().email());
    }
}
