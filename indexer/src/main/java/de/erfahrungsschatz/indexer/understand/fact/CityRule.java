package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which cities does the document deal with? Those of the people interviewed and of the headline; else those of letterhead
/// and title; else those whose folder it lies in or whose name its file bears. A city that the text merely mentions is none
/// of them.
///
/// Members of the network are known by their name alone; any other municipality must be called one ("Stadt Hamm"), for its
/// name may as well be a word or a surname. A fragment belongs to no city: nobody knows who speaks.
public final class CityRule {

    private static final Pattern CITY_PREFIX = Pattern.compile("^(\\p{Lu}[\\p{L}/() -]{1,40}):\\s");
    private static final Pattern CALLED_CITY = Pattern.compile(
            "\\b(?i:(?:Landeshaupt|Hanse|Universitäts|Kreis|Bundes)?stadt|Gemeinde|Markt)\\s+(?=\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LETTERHEAD_LINES = 8;

    private final Places places;

    public CityRule(Vocabulary cities) {
        this.places = new Places(cities);
    }

    /// The ids of cities and districts; empty when none is evident.
    public List<Derived<String>> cities(Evidence evidence, String title) {
        if (evidence.part().fragment()) {
            return List.of();
        }
        Found found = new Found();
        evidence.head().ifPresent(head -> fromHead(head, found));
        if (found.isEmpty()) {
            fromLetterhead(evidence, found);
            places.members(title).forEach(city -> found.add(city, "city.title", title));
        }
        if (found.isEmpty()) {
            fromPath(evidence.path(), found);
        }
        found.cities().forEach(city -> places.districts(withoutPrefix(title), city)
                .forEach(district -> found.add(district, "city.district-in-title", title)));
        return found.derived();
    }

    private void fromHead(InterviewHead head, Found found) {
        for (String role : head.roles()) {
            calledCity(role).ifPresent(city -> found.add(city, "city.role-line", role));
            String last = role.substring(role.lastIndexOf(',') + 1).strip();
            places.city(last).filter(Concept::member).ifPresent(city -> found.add(city, "city.role-line", role));
        }
        String headline = head.headline();
        if (headline != null) {
            Matcher prefix = CITY_PREFIX.matcher(headline);
            if (prefix.find()) {
                places.city(prefix.group(1)).filter(Concept::member)
                        .ifPresent(city -> found.add(city, "city.headline", headline));
            } else if (found.isEmpty()) {
                places.members(headline).forEach(city -> found.add(city, "city.headline", headline));
            }
        }
    }

    private void fromLetterhead(Evidence evidence, Found found) {
        evidence.headerLines().stream().limit(LETTERHEAD_LINES).filter(line -> !line.contains(" | "))
                .forEach(line -> calledCity(line).ifPresent(city -> found.add(city, "city.letterhead", line)));
    }

    /// Of folders the innermost counts that is called after a member; else the name of the file.
    private void fromPath(SourcePath path, Found found) {
        for (String folder : path.folders().reversed()) {
            Optional<Concept> city = member(folder);
            if (city.isPresent()) {
                found.add(city.get(), "city.folder-name", folder);
                return;
            }
        }
        places.members(path.fileName()).forEach(city -> found.add(city, "city.file-name", path.fileName()));
    }

    private Optional<Concept> member(String name) {
        return places.city(name).or(() -> places.city(name.replace('-', ' ').replace('_', ' ')))
                .filter(Concept::member);
    }

    /// The city that a line calls one: "Stadt X".
    private Optional<Concept> calledCity(String line) {
        Matcher called = CALLED_CITY.matcher(line);
        while (called.find()) {
            Optional<Concept> city = places.cityAtBeginning(line.substring(called.end()));
            if (city.isPresent()) {
                return city;
            }
        }
        return Optional.empty();
    }

    /// In "Altdorf: …" the prefix is a city, in "Birkstätt: Der neue Markt im Altdorf" only the rest names districts.
    private static String withoutPrefix(String title) {
        Matcher prefix = CITY_PREFIX.matcher(title);
        return prefix.find() ? title.substring(prefix.end()) : title;
    }

    /// What was found, each city once, with the first evidence for it.
    private static final class Found {

        private final Map<Concept, Provenance> evidence = new LinkedHashMap<>();

        void add(Concept city, String rule, String quote) {
            evidence.putIfAbsent(city, Provenance.rule(rule, Quote.of(quote)));
        }

        boolean isEmpty() {
            return evidence.isEmpty();
        }

        List<Concept> cities() {
            return List.copyOf(evidence.keySet());
        }

        List<Derived<String>> derived() {
            List<Derived<String>> derived = new ArrayList<>();
            evidence.forEach((city, provenance) -> derived.add(new Derived<>(city.id(), provenance)));
            return derived;
        }
    }
}
