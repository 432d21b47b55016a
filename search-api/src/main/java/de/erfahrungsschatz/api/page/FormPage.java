package de.erfahrungsschatz.api.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A form with fields that may be wrong, each tied to the sentence that says so, also for those who only hear the page.
///
/// @param <F> the fields
interface FormPage<F extends Enum<F>> {

    /// The fields that are wrong.
    List<F> mistakes();

    default boolean isWrong(F field) {
        return mistakes().contains(field);
    }

    /// The name of a field in the page and in what is sent.
    default String name(F field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /// The name of the place on the page where it stands what is wrong with a field.
    default String mistakeId(F field) {
        return "mistake-" + name(field);
    }

    /// The name of the place that describes a field; null while nothing is wrong with it.
    default @Nullable String description(F field) {
        return isWrong(field) ? mistakeId(field) : null;
    }
}
