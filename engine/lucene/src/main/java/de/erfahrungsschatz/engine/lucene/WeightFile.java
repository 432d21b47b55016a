package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The values of [Weights], as they stand in `weights.properties`.
record WeightFile(Properties values) {

    private static final String RESOURCE = "weights.properties";

    static WeightFile read() {
        try (InputStream stream = WeightFile.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + RESOURCE);
            }
            Properties values = new Properties();
            values.load(stream);
            return new WeightFile(values);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    /// @throws IllegalStateException when there is no such value
    float get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " lacks " + name);
        }
        return Float.parseFloat(value);
    }
}
