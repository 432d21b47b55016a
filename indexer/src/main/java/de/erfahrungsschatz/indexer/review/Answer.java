package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a person says of a field.
///
/// @param values one for a single value; none says that the document has none
public record Answer(Field field, List<String> values) {

    /// @throws ReviewRefusedException when a single value is none or several
    public Answer {
        values = List.copyOf(values);
        if (values.size() > 1 && !field.isList()) {
            throw new ReviewRefusedException("Für \"" + field.key() + "\" geht nur ein Wert.");
        }
        if (values.isEmpty() && field.vocabulary().isEmpty()) {
            throw new ReviewRefusedException("\"" + field.key() + "\" braucht einen Wert, etwa " + field.key() + "=….");
        }
    }

    /// The answer that a person typed: `date=2014-05`, `topics=klima,wohnen`, or `topics=` for none.
    ///
    /// @throws ReviewRefusedException when it is none
    public static Answer parse(String typed) {
        int sign = typed.indexOf('=');
        if (sign < 0) {
            throw new ReviewRefusedException(
                    "\"" + typed + "\" ist keine Angabe: Gebraucht wird FELD=WERT, etwa date=2014-05.");
        }
        Field field = Field.of(typed.substring(0, sign).strip());
        String value = typed.substring(sign + 1).strip();
        List<String> values = field.isList() ? Arrays.asList(value.split("\\s*,\\s*", -1)) : List.of(value);
        return new Answer(field, values.stream().filter(one -> !one.isBlank()).toList());
    }

    /// The value as YAML on one line.
    String yaml() {
        String written = values.stream().map(YamlScalar::of).collect(Collectors.joining(", "));
        return field.isList() || values.isEmpty() ? "[" + written + "]" : written;
    }
}
