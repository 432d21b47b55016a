package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.EnquiryForm;
import de.erfahrungsschatz.api.request.EnquiryForm.Field;
import de.erfahrungsschatz.api.text.Texts;
import java.util.List;

/// What the template of the form with which a person is asked something shows.
///
/// @param frame what is around it
/// @param personId whom
/// @param form what is filled in already
/// @param mistakes the fields that are wrong
record EnquiryPage(Frame frame, String personId, EnquiryForm form, List<Field> mistakes) implements FormPage<Field> {

    Texts texts() {
        return frame.texts();
    }

    String action() {
        return Address.ofEnquiry(personId);
    }

    String personLink() {
        return Address.ofExpert(personId);
    }

    /// What a field asks for.
    String label(Field field) {
        return texts().text("field." + name(field));
    }

    /// What is wrong with a field.
    String mistake(Field field) {
        return texts().text("mistake." + name(field));
    }
}
