package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.ConsentForm;
import de.erfahrungsschatz.api.request.ConsentForm.Field;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.contacts.consent.ConsentText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the template of the page on which a person sees and decides what is held shows.
///
/// @param frame what is around it
/// @param token of the link that led here
/// @param contact what is held
/// @param text what is agreed to
/// @param form what is filled in
/// @param mistakes the fields that are wrong
record ConsentPage(Frame frame, String token, Contact contact, ConsentText text, ConsentForm form,
        List<Field> mistakes) implements FormPage<Field> {

    Texts texts() {
        return frame.texts();
    }

    String action() {
        return Address.ofConsent(token);
    }

    /// What is held beside the fields of the form, in lines.
    List<String> held() {
        List<String> held = new ArrayList<>(
                List.of(basis(), texts().text("consent.reachNow", reach(contact.reach().label())),
                        texts().text("consent.purpose", contact.purpose())));
        if (contact.mailbox() != null) {
            held.add(texts().text("consent.mailbox", contact.mailbox()));
        }
        held.add(texts().text("consent.expires", date(contact.expires())));
        held.add(texts().text("consent.confirmed", date(contact.confirmed()), contact.confirmedBy()));
        return List.copyOf(held);
    }

    /// What is wrong with a field.
    String mistake(Field field) {
        return texts().text("consent-mistake." + name(field));
    }

    /// To whom a contact can be given, from the narrowest circle to the widest.
    List<String> reaches() {
        return List.of(Reach.MEDIATED.label(), Reach.NETWORK.label(), Reach.PUBLIC.label());
    }

    /// What somebody can decide.
    List<String> decisions() {
        return List.of("agree", "withdraw", "object");
    }

    /// What one of them means.
    String reach(String label) {
        return texts().text("reach." + label);
    }

    /// What one of them means.
    String decision(String name) {
        return texts().text("decision." + name);
    }

    private String basis() {
        return switch (contact.basis()) {
            case Basis.Consent(LocalDate since, String version) ->
                texts().text("consent.basis.consent", date(since), version);
            case Basis.OtherBasis(String ground, LocalDate since) ->
                texts().text("consent.basis.other", ground, date(since));
            case Basis.None() -> texts().text("consent.basis.none");
        };
    }

    private String date(LocalDate day) {
        return texts().date(day.toString());
    }
}
