package de.erfahrungsschatz.corpus.yaml;

/// One thing that is wrong in a file that a person wrote.
///
/// @param file the file as the person knows it
/// @param line from 1; 0 when the whole file is meant
/// @param message one clear sentence: what is wrong and what to do
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
