package de.erfahrungsschatz.api;

import de.erfahrungsschatz.corpus.access.Viewer;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a viewer from the command line.
final class ViewerConverter implements ITypeConverter<Viewer> {

    @Override
    public Viewer convert(String value) {
        return Viewer.of(value).orElseThrow(
                () -> new TypeConversionException("\"" + value + "\" ist nicht public, members oder office"));
    }
}
