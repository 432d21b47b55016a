package de.erfahrungsschatz.api.config;

import de.erfahrungsschatz.contacts.mail.MailKeys;
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
import java.util.Map;
import java.util.Optional;

/// Reads the keys `experts`, `people`, `contact` and `mail` of the settings.
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
        YamlFields contact = YamlFields.of(
                fields.node("contact").orElseGet(() -> new YamlNode.Mapping(0, Map.of())), file.toString(), problems);
        String office = contact.value("office", MailAddress::parse, MailAddress.EXPECTED).orElse(null);
        ContactSettings contacts = contacts(contact);
        contact.rejectOthers();
        return new PeopleConfig(experts, fields.text("people").map(this::confirmed).orElse(ConfirmedPeople.NONE),
                office, contacts);
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

    private ContactSettings contacts(YamlFields contact) {
        Path privatePart = contact.text("private").map(file.toAbsolutePath()::resolveSibling).orElse(null);
        if (privatePart != null && !Files.isDirectory(privatePart)) {
            contact.problem("private", "Den Ordner " + privatePart + " gibt es nicht: Gemeint ist der private Teil des "
                    + "Datenordners.");
        }
        return new ContactSettings(privatePart, MailKeys.read(fields, file, problems).orElse(null));
    }
}
