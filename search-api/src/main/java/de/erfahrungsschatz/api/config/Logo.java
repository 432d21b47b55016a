package de.erfahrungsschatz.api.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// A picture that stands beside the name of the site.
public final class Logo {

    private static final Map<String, String> TYPES = Map.of(".svg", "image/svg+xml", ".png", "image/png");
    /// Every page carries it.
    private static final long MOST_BYTES = 50_000;

    private final String mediaType;
    private final byte[] content;

    /// @param mediaType `image/svg+xml` or `image/png`
    /// @param content the file
    public Logo(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /// The picture in a file; empty when it cannot be read, is neither SVG nor PNG by its name, or has more than 50,000 bytes.
    public static Optional<Logo> read(Path file) {
        String name = file.toString();
        String type = TYPES.get(name.substring(Math.max(0, name.lastIndexOf('.'))));
        try {
            return type == null || Files.size(file) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new Logo(type, Files.readAllBytes(file)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// `image/svg+xml` or `image/png`.
    public String mediaType() {
        return mediaType;
    }

    /// The file.
    public byte[] bytes() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && logo.mediaType.equals(mediaType) && Arrays.equals(logo.content, content);
    }

    @Override
    public int hashCode() {
        return 31 * mediaType.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return mediaType + " of " + content.length + " bytes";
    }
}
