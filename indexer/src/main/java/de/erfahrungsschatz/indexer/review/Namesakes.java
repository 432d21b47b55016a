package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// People of one name whom documents place in different cities: they are two until somebody knows that they are one.
public final class Namesakes {

    private static final Pattern TITLES = Pattern.compile("\\b(?:Prof|Dr|Dipl|Ing|h\\.? ?c)\\b\\.?(?:-Ing\\.)?");

    private final Map<String, List<Mention>> byName = new HashMap<>();

    /// @param documents all in which they may occur
    public Namesakes(List<FiledDocument> documents) {
        documents.forEach(filed -> filed.document().metadata().people().forEach(person -> byName
                .computeIfAbsent(key(person), _ -> new ArrayList<>()).add(new Mention(filed.document(), person))));
    }

    /// A question for each person of a document who has a namesake elsewhere.
    public List<Finding> of(Document document) {
        return document.metadata().people().stream().map(person -> finding(document, person)).flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(Document document, Person person) {
        return byName.getOrDefault(key(person), List.of()).stream()
                .filter(other -> !other.document.id().equals(document.id()) && isElsewhere(other.person, person))
                .findFirst()
                .map(other -> new Finding(null, person.name() + " (" + person.city() + ") heißt wie jemand in "
                        + other.document.id() + " (" + other.person.city() + "): dieselbe Person?", null));
    }

    private static boolean isElsewhere(Person one, Person other) {
        return one.city() != null && other.city() != null && !Objects.equals(key(one.city()), key(other.city()));
    }

    private static String key(Person person) {
        return key(person.name());
    }

    private static String key(String name) {
        return String.join(" ",
                Words.of(TITLES.matcher(name).replaceAll(" ")).stream().map(word -> word.folded()).toList());
    }

    private record Mention(Document document, Person person) {}
}
