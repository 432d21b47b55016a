package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.contact.ContactText;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.PlainName;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.NameWord;
import de.erfahrungsschatz.corpus.withdrawal.Withdrawal;
import de.erfahrungsschatz.indexer.mask.Initials.Told;
import de.erfahrungsschatz.indexer.mask.NameFinder.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes out of documents whoever has withdrawn, in every spelling of the name, before anything of them is kept. The documents
/// stay, with a mark in place of the name. Safe for many threads.
public final class NameMask {

    /// What stands in the place of a name.
    public static final String MARK = "[Name entfernt]";

    /// They may stand within a name, and names in them.
    private static final Pattern TAGS = Pattern.compile("(?:\\s*+<[^<>]*+>)++\\s*+");
    private static final String MARK_IN_PATHS = "[Name entfernt ";

    /// Nobody has withdrawn.
    public static final NameMask NONE = new NameMask(Ledger.EMPTY, List.of());

    private final Optional<NameFinder> finder;
    private final ContactText contacts;

    /// @param ledger says who has withdrawn
    /// @param functionalMailboxes addresses that stay readable: those of offices, not of persons
    public NameMask(Ledger ledger, Collection<String> functionalMailboxes) {
        finder = ledger.withdrawals().isEmpty() ? Optional.empty()
                : Optional.of(new NameFinder(new WithdrawnWords(ledger)));
        contacts = new ContactText(functionalMailboxes);
    }

    /// The document without them; the same one when it names none. A name stays where the document proves that it is another's.
    ///
    /// @param cities tells of which cities the document is
    public Document mask(Document document, Vocabulary cities) {
        return finder.map(names -> masked(document, cities, names)).orElse(document);
    }

    private Document masked(Document document, Vocabulary cities, NameFinder names) {
        List<Told> told = told(document, names);
        Set<Withdrawal> named = told.stream().flatMap(one -> one.people().stream()).collect(Collectors.toSet());
        Holders holders = new Holders(document,
                cities.wholes(document.metadata().conceptIds(VocabularyName.CITIES)), names, names.words());
        named.removeIf(withdrawal -> !holders.mustGo(withdrawal));
        told.removeIf(one -> Collections.disjoint(one.people(), named));
        return named.isEmpty() ? document : without(document, named, told, names);
    }

    /// All places that tell a whole name.
    private static List<Told> told(Document document, NameFinder names) {
        List<Told> told = new ArrayList<>();
        new DocumentTexts(text -> {
            names.in(text).forEach(mention -> told.add(new Told(text.substring(mention.start(), mention.end()),
                    text.substring(mention.end(), Math.min(text.length(), mention.end() + Told.BEHIND)),
                    mention.people())));
            return text;
        }).changed(document);
        return told;
    }

    private Document without(Document document, Set<Withdrawal> people, List<Told> told, NameFinder names) {
        List<String> others = document.metadata().people().stream().map(Person::name)
                .filter(name -> names.in(name).stream()
                        .noneMatch(mention -> mention.people().stream().anyMatch(people::contains)))
                .toList();
        Set<String> given = others.stream().flatMap(name -> givenWords(name).stream()).collect(Collectors.toSet());
        NameText text = new NameText(names, people, given, Initials.of(told, others, names.words()), contacts);
        Document masked = new DocumentTexts(text::mask).changed(document);
        return new Document(masked.id(), masked.visibility(), withoutMarked(masked.metadata()), masked.passages());
    }

    /// Without titles, which say nothing of whose surname follows. A surname alone, be it a double one, has none.
    private static List<String> givenWords(String name) {
        List<NameWord> words = NameWord.in(name).stream().filter(word -> !NameFinder.isPassedOver(word)).toList();
        boolean bare = words.isEmpty() || PlainName.of(name.substring(words.getFirst().start())).isBare();
        return bare ? List.of() : words.stream().limit(words.size() - 1).map(NameWord::folded).toList();
    }

    private static Metadata withoutMarked(Metadata metadata) {
        return new Metadata(metadata.title(), metadata.date(), metadata.state(), metadata.validUntil(),
                metadata.concepts(),
                metadata.people().stream().filter(person -> !person.name().contains(MARK)).toList(), metadata.source());
    }

    /// A text that belongs to no document without whole names, whoever's they are.
    public String mask(String text) {
        return finder.map(names -> replaced(text, names.in(text), MARK)).orElse(text);
    }

    /// The path of a file as it may be kept: where a name was, a few signs tell it from others. Of the file's own name a surname goes
    /// too, for interviews are called so; that of a folder is mostly a city's.
    public String path(String path) {
        return finder.map(names -> {
            List<Mention> whole = names.in(path);
            List<Mention> mentions = whole.isEmpty() ? names.surnames(path, path.lastIndexOf('/') + 1) : whole;
            return mentions.isEmpty() ? path : replaced(path, mentions, MARK_IN_PATHS + names.words().sign(path) + "]");
        }).orElse(path);
    }

    /// Whether a path is one that [#path] has changed, so that no file is called so.
    public static boolean isMasked(String path) {
        return path.contains(MARK_IN_PATHS);
    }

    /// Whether anybody has withdrawn.
    public boolean isNeeded() {
        return finder.isPresent();
    }

    /// Whether a text names one of them.
    public boolean names(String text) {
        return finder.map(names -> !names.in(text).isEmpty()).orElse(false);
    }

    /// Whether texts may name one of them: all words of a whole name are somewhere in them, however far apart.
    public boolean mayName(Collection<String> texts) {
        return finder.map(names -> names.words().areAllAmong(texts.stream()
                .flatMap(text -> Stream.of(text, TAGS.matcher(text).replaceAll("\n")))
                .flatMap(text -> NameWord.in(text).stream())
                .map(NameWord::folded).collect(Collectors.toSet()))).orElse(false);
    }

    private static String replaced(String text, List<Mention> mentions, String mark) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (Mention mention : new ArrayList<>(mentions)) {
            replaced.append(text, from, mention.start()).append(mark);
            from = mention.end();
        }
        return replaced.append(text, from, text.length()).toString();
    }
}
