package de.erfahrungsschatz.corpus.vocabulary;

import de.erfahrungsschatz.corpus.yaml.Problem;

/// Where something is written.
///
/// @param file as the person who writes it knows it
/// @param line from 1
record Place(String file, int line) {

    Problem problem(String message) {
        return new Problem(file, line, message);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
