package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Values that say what counts how much in a ranking, as they stand in a file of their own.
///
/// @param name of the file
record WeightFile(String name, Properties values) {

    /// @param name of a file beside this class
    static WeightFile read(String name) {
        try (InputStream stream = WeightFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            Properties values = new Properties();
            values.load(stream);
            return new WeightFile(name, values);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /// @throws IllegalStateException when there is no such value
    float get(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(name + " lacks " + key);
        }
        return Float.parseFloat(value);
    }
}
