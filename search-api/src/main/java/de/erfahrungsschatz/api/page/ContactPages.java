package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.enquiry.Enquiries;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.ConsentForm;
import de.erfahrungsschatz.api.request.EnquiryForm;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.consent.ConsentText;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import java.util.List;
import java.util.function.BiFunction;

/// Makes the pages through which people are reached. Safe for many threads.
public final class ContactPages {

    private final Site site;
    private final BiFunction<String, Object, String> templates;

    /// @param templates fills the template of a name with a page
    ContactPages(Site site, BiFunction<String, Object, String> templates) {
        this.site = site;
        this.templates = templates;
    }

    /// What is written by mail about enquiries.
    ///
    /// @param base where the site is to be found
    /// @param office the mailbox of the network's office
    public Enquiries.Letters letters(BaseAddress base, String office) {
        return new ContactLetters(site.texts(), site.name(), base, office);
    }

    /// The form with which a person is asked something.
    ///
    /// @param form what is filled in already
    /// @param mistakes the fields that are wrong
    public String enquiry(String personId, String personName, EnquiryForm form, List<EnquiryForm.Field> mistakes) {
        Frame frame = new Frame(site, site.texts().text("enquiry.title", personName), "", null);
        return templates.apply("enquiry.jte", new EnquiryPage(frame, personId, form, mistakes));
    }

    /// The page to which the link in the mail leads; it does nothing by itself, because programs follow such links too.
    ///
    /// @param token as in the link
    public String confirm(String token) {
        return templates.apply("notice.jte", new NoticePage(frame(site.texts().text("enquiry.confirm.title")),
                site.texts().text("enquiry.confirm.detail"),
                new NoticePage.Button(Address.ofConfirmation(token), site.texts().text("enquiry.confirm.submit"))));
    }

    /// The page on which a person sees what is held, and says what may be.
    ///
    /// @param token of the link that led there
    /// @param text what is agreed to
    /// @param form what is filled in
    /// @param mistakes the fields that are wrong
    public String consent(String token, Contact contact, ConsentText text, ConsentForm form,
            List<ConsentForm.Field> mistakes) {
        return templates.apply("consent.jte", new ConsentPage(frame(site.texts().text("consent.title")), token, contact,
                text, form, mistakes));
    }

    /// A page that says what came of something.
    ///
    /// @param kind `kept`, `sent`, `too-many`, `undelivered`, `gone`, `foreign`, `answered` or `over`
    public String told(String kind) {
        return templates.apply("notice.jte", new NoticePage(frame(site.texts().text("notice." + kind + ".title")),
                site.texts().text("notice." + kind + ".detail"), null));
    }

    /// What was sent is not to be sent again for being read in another language, so no address is repeated.
    private Frame frame(String title) {
        return new Frame(site.at(site.language(), "/"), title, "", null);
    }
}
