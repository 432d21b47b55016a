package de.erfahrungsschatz.corpus.skos;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the IRIs of all schemes and concepts begin with. Concepts keep their IRIs as long as base and ids stay as they are.
///
/// @param value an absolute address of http or https that ends in `/` or `#`
public record BaseIri(String value) {

    private static final Pattern FORM = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`#]+[/#]");

    /// The base of those who have no address of their own: it will never lead anywhere.
    public static final BaseIri STANDARD = new BaseIri("https://erfahrungsschatz.example/vokabular/");

    /// @throws IllegalArgumentException when the value is of another form
    public BaseIri {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the beginning of an IRI: " + value);
        }
    }

    /// The base that a person wrote; empty when it is of another form.
    public static Optional<BaseIri> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BaseIri(text)) : Optional.empty();
    }

    /// The IRI of what has that name, in the form that Turtle asks for.
    String of(String name) {
        return "<" + value + name + ">";
    }
}
