package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.EnquiryForm;
import de.erfahrungsschatz.api.request.EnquiryForm.Field;
import de.erfahrungsschatz.api.text.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the template of the form with which a person is asked something shows.
///
/// @param frame what is around it
/// @param personId whom
/// @param form what is filled in already
/// @param mistakes the fields that are wrong
record EnquiryPage(Frame frame, String personId, EnquiryForm form, List<Field> mistakes) {

    Texts texts() {
        return frame.texts();
    }

    String action() {
        return Address.ofEnquiry(personId);
    }

    String personLink() {
        return Address.ofExpert(personId);
    }

    boolean isWrong(Field field) {
        return mistakes.contains(field);
    }

    /// The name of a field in the page and in what is sent.
    String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /// What a field asks for.
    String label(Field field) {
        return texts().text("field." + name(field));
    }

    /// The name of the place on the page where it stands what is wrong with a field.
    String mistakeId(Field field) {
        return "mistake-" + name(field);
    }

    /// The name of the place that describes a field; null while nothing is wrong with it.
    @Nullable
    String description(Field field) {
        return isWrong(field) ? mistakeId(field) : null;
    }

    /// What is wrong with a field.
    String mistake(Field field) {
        return texts().text("mistake." + name(field));
    }
}
