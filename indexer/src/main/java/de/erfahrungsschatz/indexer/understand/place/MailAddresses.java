package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the city behind the at sign: "beteiligung@stadt-celle.de". A town hall writes under the name of its town.
final class MailAddresses {

    private static final Pattern ADDRESS = Pattern.compile("(?<=[\\w.-])@((?:[a-zäöüß0-9-]+\\.)+[a-z]{2,})");
    private static final Pattern SENDER = Pattern.compile("^(?:Von|From):");
    private static final Pattern TITLE = Pattern
            .compile("^(?:(?:kreis)?stadt(?:verwaltung)?|gemeinde|rathaus|markt|magistrat)-?(?=\\p{L}{3})");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int FIRST_BLOCKS = 6;

    private final CityNames names;
    private final Namesakes namesakes = new Namesakes(List.of(), List.of());

    MailAddresses(CityNames names) {
        this.names = names;
    }

    /// Adds the city of whoever sent a mail.
    void ofSender(List<Block> message, CityReading reading, FoundCities found) {
        message.stream().limit(FIRST_BLOCKS).map(Block::text).filter(line -> SENDER.matcher(line).find()).limit(1)
                .forEach(line -> add(line, reading, found));
    }

    /// Adds the city under whose name people can be reached, when it is only one.
    void ofContacts(List<Block> blocks, CityReading reading, FoundCities found) {
        FoundCities contacts = new FoundCities();
        blocks.forEach(block -> add(block.text(), reading, contacts));
        if (contacts.cities().size() == 1) {
            found.addAll(contacts);
        }
    }

    private void add(String text, CityReading reading, FoundCities found) {
        Matcher address = ADDRESS.matcher(text);
        while (text.indexOf('@') >= 0 && address.find()) {
            DOT.splitAsStream(address.group(1)).flatMap(label -> town(label, reading).stream())
                    .forEach(city -> found.add(city.id(), "city.mail-address", address.group()));
        }
    }

    /// What is also a word counts where the text names the town, or the address calls it one.
    private Optional<Concept> town(String label, CityReading reading) {
        Matcher title = TITLE.matcher(label);
        boolean titled = title.find();
        String name = titled ? label.substring(title.end()) : label;
        List<Concept> towns = names.calledInPath(name.replace('-', ' '));
        return towns.isEmpty() ? Optional.empty()
                : Optional.of(namesakes.choose(towns))
                        .filter(town -> titled || reading.sure().contains(town.id()) || reading.wouldName(town.id()));
    }
}
