package de.erfahrungsschatz.api.openapi;

/// One answer that the description promises.
///
/// @param path with names in braces, as in the description
/// @param status of HTTP
record Documented(String path, int status) {

    @Override
    public String toString() {
        return status + " " + path;
    }
}
