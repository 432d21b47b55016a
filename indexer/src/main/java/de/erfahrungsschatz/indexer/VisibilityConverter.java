package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.access.Visibility;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a visibility from the command line.
final class VisibilityConverter implements ITypeConverter<Visibility> {

    @Override
    public Visibility convert(String value) {
        return Visibility.of(value).orElseThrow(
                () -> new TypeConversionException("\"" + value + "\" ist nicht public, members oder office"));
    }
}
