package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Reading;
import de.erfahrungsschatz.indexer.person.Dossier;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes what is held about people as JSON.
final class PersonJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PersonJson() {}

    static String of(Dossier dossier) {
        return JSON.writeValueAsString(dossier);
    }

    static String ofReadings(List<Reading> readings) {
        return JSON.writeValueAsString(readings);
    }

    static String of(List<Dossier.Candidate> candidates) {
        return JSON.writeValueAsString(candidates);
    }
}
