package de.erfahrungsschatz.api.config;

import de.erfahrungsschatz.corpus.contact.MailAddress;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.PeopleFile;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the keys `experts`, `people` and `contact` of the settings.
///
/// @param file that of the settings, beside which others are looked for
/// @param fields its keys
/// @param problems where to collect what is wrong
record PeopleKeys(Path file, YamlFields fields, List<Problem> problems) {

    PeopleConfig read() {
        boolean experts = fields
                .value("experts", text -> Optional.of(text).filter(List.of("true", "false")::contains),
                        "true oder false")
                .map(Boolean::parseBoolean).orElse(PeopleConfig.DEFAULTS.experts());
        return new PeopleConfig(experts, fields.text("people").map(this::confirmed).orElse(ConfirmedPeople.NONE),
                fields.node("contact").map(this::office).orElse(null));
    }

    private ConfirmedPeople confirmed(String name) {
        Path people = file.toAbsolutePath().resolveSibling(name);
        if (!Files.isRegularFile(people)) {
            fields.problem("people", "Die Datei " + people + " gibt es nicht.");
            return ConfirmedPeople.NONE;
        }
        try {
            return PeopleFile.read(people);
        } catch (InvalidYamlException e) {
            problems.addAll(e.problems());
            return ConfirmedPeople.NONE;
        }
    }

    private @Nullable String office(YamlNode node) {
        YamlFields contact = YamlFields.of(node, file.toString(), problems);
        Optional<String> office = contact.value("office", MailAddress::parse, MailAddress.EXPECTED);
        contact.rejectOthers();
        return office.orElse(null);
    }
}
