package de.erfahrungsschatz.api.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What went wrong, after RFC 9457.
///
/// @param type `about:blank`: the status says what kind of problem it is
/// @param title of the kind of problem
/// @param status of HTTP
/// @param detail one sentence
/// @param errors what is wrong with each parameter; null when it is not about parameters
public record ProblemAnswer(String type, String title, int status, String detail,
        @Nullable List<ParameterAnswer> errors) {

    /// What is wrong with a parameter.
    ///
    /// @param parameter its name
    /// @param detail one sentence
    /// @param allowed the allowed values; null where they are not a short list
    /// @param nearest the allowed value that was probably meant; null when none is near
    public record ParameterAnswer(String parameter, String detail, @Nullable List<String> allowed,
            @Nullable String nearest) {}
}
