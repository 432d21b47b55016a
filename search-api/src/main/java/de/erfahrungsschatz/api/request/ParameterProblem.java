package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.api.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a request.
///
/// @param parameter the name as it was sent, shortened where it is absurdly long
/// @param kind what is wrong with it
/// @param values what the sentence about it names besides the parameter, in the order in which [Kind] tells them; on one line each
/// @param allowed the allowed values; empty where they are too many to list or not a list
/// @param nearest the allowed value that was probably meant; null when none is near
public record ParameterProblem(String parameter, Kind kind, List<String> values, List<String> allowed,
        @Nullable String nearest) {

    private static final int SHOWN = 60;

    public ParameterProblem {
        parameter = shorten(parameter);
        values = List.copyOf(values);
        allowed = List.copyOf(allowed);
    }

    /// One sentence in the language of its reader: what is wrong and what to do.
    public String detail(Texts texts) {
        return texts.text("parameter." + kind.label(), Stream.concat(Stream.of(parameter), values.stream()).toArray());
    }

    /// A value as it may be repeated to its sender: on one line and not too long.
    static String shorten(String value) {
        String line = value.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /// What can be wrong, each with a text of its own.
    public enum Kind {
        /// Sent more than once.
        REPEATED,
        /// A text with more characters than allowed. Values: its length, the longest.
        TOO_LONG,
        /// No whole number within limits. Values: what was sent, the least, the most.
        NO_NUMBER,
        /// None of a short list. Values: what was sent, the list.
        NO_CHOICE,
        /// A parameter that is not understood. Values: those that are.
        NOT_UNDERSTOOD,
        /// A parameter where none is understood.
        NONE_UNDERSTOOD,
        /// Suggestions asked for without anything typed.
        NOTHING_TYPED,
        /// A comparison without what is compared.
        NOTHING_COMPARED,
        /// More passages than a collection holds. Values: the most.
        TOO_MANY_PASSAGES,
        /// No name of a passage. Values: what was sent.
        NO_PASSAGE,
        /// More values of a facet than are read. Values: the most.
        TOO_MANY_VALUES,
        /// No concept of a vocabulary. Values: what was sent, the vocabulary.
        NO_CONCEPT,
        /// Neither a concept of a vocabulary nor the word for its absence. Values: what was sent, the vocabulary.
        NO_CONCEPT_OR_NONE,
        /// No year. Values: what was sent, the first, the last.
        NO_YEAR,
        /// Years and a range of years at once.
        YEARS_TWICE,
        /// A range of years that ends before it begins.
        EMPTY_RANGE,
        /// No status of an experience. Values: what was sent, the list.
        NO_STATUS;

        /// As its text is called.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
