package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// To whom a letter or motion is written: `An den Bürgermeister / Herrn Name`, `An Herrn / Bürgermeister / Name`, `Herrn Name` above
/// a street. They have written nothing, and are what the address calls them.
final class Addressees {

    private static final Pattern OPENS = Pattern.compile("^(?:(?:[IVX]{1,4}|\\d)\\.\\s)?An\\s"
            + "(?:den/die|die/den|den|die|das|(?=Herrn?\\b|Frau\\b))\\s?(?<whom>\\p{Lu}.*)$");
    /// Without "An" the line must say that it is no sentence, by its case or by what stands below.
    private static final Pattern ADDRESS = Pattern.compile("^(?:Herrn?|Frau)(?:\\s\\p{Lu}.*)?$");
    private static final Pattern STREET = Pattern
            .compile("^\\d{5}\\s\\p{Lu}|^Rathaus\\b|^\\p{Lu}[\\p{L}. -]{2,40}\\s\\d{1,4}\\s?[a-z]?$");
    private static final Pattern CALLED = Pattern.compile("\\b(?<who>Herrn?|Frau)\\b\\s?");
    private static final Pattern SENTENCE = Pattern.compile("[.:;?!]$");
    private static final int MOST_WORDS = 14;
    private static final int LINES_BELOW = 3;

    private final List<Block> blocks;
    private final List<LetterLine> lines;
    private final List<Sighting> people = new ArrayList<>();
    private final Set<Integer> addresses = new HashSet<>();

    private Addressees(List<Block> blocks) {
        this.blocks = blocks;
        this.lines = LetterLine.of(blocks);
    }

    /// The addressees of a text that is no conversation.
    static Addressees in(List<Block> blocks) {
        Addressees found = new Addressees(blocks);
        for (int i = 0; i < found.lines.size(); i++) {
            found.read(i);
        }
        return found;
    }

    /// Those addressed, in order.
    List<Sighting> people() {
        return people;
    }

    /// The blocks without those that hold an address.
    List<Block> rest() {
        return IntStream.range(0, blocks.size()).filter(i -> !addresses.contains(i)).mapToObj(blocks::get).toList();
    }

    private void read(int line) {
        String text = lines.get(line).text();
        if (Words.count(text) > MOST_WORDS || SENTENCE.matcher(text).find()) {
            return;
        }
        Matcher opened = OPENS.matcher(text);
        if (opened.matches()) {
            address(line, opened.group("whom"));
        } else if (ADDRESS.matcher(text).matches() && (names(text).isEmpty() || isAboveStreet(line))) {
            address(line, text);
        }
    }

    private boolean isAboveStreet(int line) {
        return line + 1 < lines.size() && STREET.matcher(lines.get(line + 1).text()).find();
    }

    /// @param whom what the first line says of the addressee: a function, the name, or both
    private void address(int line, String whom) {
        Optional<Mention> named = names(whom);
        if (named.isPresent()) {
            add(named.get().name(), List.of(whom.substring(0, named.get().start())), named.get().function(), line,
                    line);
            return;
        }
        List<String> functions = new ArrayList<>(List.of(whom));
        for (int i = line + 1; i < lines.size() && i <= line + LINES_BELOW; i++) {
            String text = lines.get(i).text();
            Optional<Mention> person = LetterLine.person(text);
            if (person.isPresent()) {
                add(person.get().name(), functions, person.get().function(), line, i);
                return;
            }
            if (lines.get(i).function().isEmpty()) {
                return;
            }
            functions.add(text);
        }
    }

    /// Whom a line names at its end.
    private static Optional<Mention> names(String text) {
        return NamesInText.find(text).stream()
                .filter(mention -> mention.end() == text.length()).findFirst();
    }

    private void add(PersonName name, List<String> functions, @Nullable String called, int from,
            int to) {
        IntStream.rangeClosed(from, to).forEach(i -> addresses.add(lines.get(i).block()));
        String quote = String.join(" · ", lines.subList(from, to + 1).stream().map(LetterLine::text).toList());
        String stated = functions.stream().map(text -> CALLED.matcher(text).replaceAll("").strip())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        AddressedFunction function = new AddressedFunction(stated, salutation(quote));
        people.add(Sighting.of(name, Role.MENTIONED, function.said().calledBefore(called), "person.addressee", quote));
    }

    private static String salutation(String quote) {
        Matcher called = CALLED.matcher(quote);
        return called.find() ? called.group("who") : "";
    }
}
