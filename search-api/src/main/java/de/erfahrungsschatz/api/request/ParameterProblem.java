package de.erfahrungsschatz.api.request;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a request.
///
/// @param parameter the name as it was sent, shortened where it is absurdly long
/// @param detail one German sentence: what is wrong and what to do
/// @param allowed the allowed values; empty where they are too many to list or not a list
/// @param nearest the allowed value that was probably meant; null when none is near
public record ParameterProblem(String parameter, String detail, List<String> allowed, @Nullable String nearest) {

    private static final int SHOWN = 60;

    public ParameterProblem {
        parameter = shorten(parameter);
        allowed = List.copyOf(allowed);
    }

    /// A value as it may be repeated to its sender: on one line and not too long.
    static String shorten(String value) {
        String line = value.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
