package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whoever signs a motion or letter has written it: the names below "Gezeichnet:" or "Initiative:", each perhaps with its function, and
/// below them the group to which all of them belong.
final class Signatories {

    private static final Pattern LABEL = Pattern
            .compile("^(?:Initiativen?|Initiator(?:in|en|innen)?|[Gg]ez\\.|Gezeichnet"
                    + "|Unterzeichner(?:in|innen)?|Unterzeichnende|Antragsteller(?:/?-?in|In|[*:]?innen)?|Antragstellende"
                    + "|Eingereicht von|Einreicher(?:in)?)\\s?:?$");
    /// What does not say yet whose it is.
    private static final Pattern FACTION = Pattern.compile("(?:Die )?\\p{L}*[Ff]raktion");
    private static final Pattern NO_NAME = Pattern.compile("[\\d@:]|^\\p{Ll}|\\p{Ll}\\.$");
    private static final int MOST_WORDS_OF_GROUP = 5;

    private final List<LetterLine> lines;
    private final List<Sighting> people = new ArrayList<>();

    private Signatories(List<LetterLine> lines) {
        this.lines = lines;
    }

    /// Those who signed, in order; empty where no such label stands.
    static List<Sighting> people(List<Block> blocks) {
        Signatories signatories = new Signatories(LetterLine.of(blocks));
        int at = 0;
        while (at < signatories.lines.size()) {
            at = signatories.isLabel(at) ? signatories.read(at + 1) : at + 1;
        }
        return signatories.people;
    }

    private boolean isLabel(int line) {
        return LABEL.matcher(lines.get(line).text()).matches();
    }

    /// Reads the names from a line on, and tells where they end.
    private int read(int from) {
        int first = people.size();
        int at = from;
        while (at < lines.size()) {
            Optional<Mention> person = lines.get(at).person();
            if (person.isPresent()) {
                add(person.get(), at);
            } else if (!isLabel(at) && (at == from || lines.get(at).function().isEmpty())) {
                break;
            }
            at++;
        }
        group(at).ifPresent(group -> people.subList(first, people.size()).replaceAll(one -> one.saying(group)));
        return at;
    }

    private void add(Mention person, int line) {
        String below = line + 1 < lines.size() ? lines.get(line + 1).function().orElse(null) : null;
        people.add(Sighting.of(person.name(), Role.AUTHOR,
                new RoleLine(person.function() == null ? below : person.function(), null, null, null),
                "person.signatory", lines.get(line).text()));
    }

    /// The organisation that a line names and nothing else: "Ratsfraktion Neue Mitte", or in two lines "Ratsfraktion" and "Neue Mitte".
    private Optional<RoleLine> group(int line) {
        String text = line < lines.size() ? lines.get(line).text() : "";
        RoleLine said = Words.count(text) <= MOST_WORDS_OF_GROUP && RoleLine.isRole(text) ? RoleLine.parse(text)
                : RoleLine.NONE;
        if (said.organisation() == null || said.function() != null) {
            return Optional.empty();
        }
        String more = FACTION.matcher(text).matches() && line + 1 < lines.size() ? lines.get(line + 1).text() : "";
        boolean named = !more.isEmpty() && Words.count(more) <= MOST_WORDS_OF_GROUP && !NO_NAME.matcher(more).find();
        return Optional.of(new RoleLine(null, null, named ? text + " " + more : text, null));
    }
}
