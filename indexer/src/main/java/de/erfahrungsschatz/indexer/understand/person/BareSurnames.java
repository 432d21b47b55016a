package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells which single words of lists are people. In a list or a column of duties such a word may also be an office:
/// it is somebody where the text names a person so elsewhere, or where it does so with most of the list, as then
/// people are called by their surnames there. Where two are certain of those who have in brackets where they come from
/// ("Bauer (Offenbach)"), the others written so are people too, however common the word.
final class BareSurnames {

    private static final Pattern TURN = Pattern.compile("^:\\s\\p{Lu}[^|]{20,}");
    private static final int FEWEST_CONFIRMED = 2;

    private final List<Sighting> sightings;
    private final Set<String> known = new HashSet<>();
    private final boolean usual;
    private final boolean usualWithOrigin;

    /// @param sightings all of the document
    /// @param blocks of it, in which whoever is listed may also do something
    BareSurnames(List<Sighting> sightings, List<Block> blocks) {
        this.sightings = sightings;
        sightings.stream().filter(sighting -> !isDoubtful(sighting)).map(Sighting::name).map(PersonName::surname)
                .forEach(known::add);
        known.addAll(acting(blocks));
        List<String> listed = listed(_ -> true);
        long confirmed = listed.stream().filter(known::contains).count();
        this.usual = confirmed >= FEWEST_CONFIRMED && 2 * confirmed >= listed.size();
        this.usualWithOrigin = listed(BareSurnames::hasOrigin).stream().filter(known::contains)
                .count() >= FEWEST_CONFIRMED;
    }

    private List<String> listed(Predicate<Sighting> wanted) {
        return sightings.stream()
                .filter(sighting -> sighting.name().given() == null && sighting.attendance() != null).filter(wanted)
                .map(sighting -> sighting.name().surname()).distinct().toList();
    }

    private static boolean hasOrigin(Sighting sighting) {
        return sighting.said().city() != null || sighting.said().organisation() != null;
    }

    /// Those of the list who have the floor or something to do in the text: "Lechte möchte …", "Stork: …".
    private Set<String> acting(List<Block> blocks) {
        Set<String> doubtful = sightings.stream().filter(BareSurnames::isListed)
                .map(sighting -> sighting.name().surname())
                .filter(surname -> !known.contains(surname) && !CommonWords.contains(surname))
                .collect(Collectors.toSet());
        Set<String> acting = new HashSet<>();
        sightings.stream().filter(seen -> seen.provenance().rule().equals(PeopleTable.ACTION))
                .map(seen -> seen.name().surname()).filter(doubtful::contains).forEach(acting::add);
        if (doubtful.isEmpty()) {
            return acting;
        }
        Pattern names = Pattern.compile("(?<![\\p{L}-])(?:"
                + doubtful.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}-])");
        for (Block block : blocks) {
            Matcher name = names.matcher(block.text());
            while (name.find()) {
                String after = block.text().substring(name.end());
                if (SpeakingVerbs.follow(after) || (name.start() == 0 && TURN.matcher(after).find())) {
                    acting.add(name.group());
                }
            }
        }
        return acting;
    }

    /// The sightings of which it is certain that they are of people.
    List<Sighting> certain() {
        return sightings.stream().filter(this::isCertain).toList();
    }

    private boolean isCertain(Sighting sighting) {
        String surname = sighting.name().surname();
        return !isDoubtful(sighting) || known.contains(surname)
                || (usual && isListed(sighting) && !CommonWords.contains(surname))
                || (usualWithOrigin && isListed(sighting) && hasOrigin(sighting));
    }

    private static boolean isDoubtful(Sighting sighting) {
        return sighting.name().given() == null
                && (isListed(sighting) || sighting.provenance().rule().equals(PeopleTable.ACTION));
    }

    private static boolean isListed(Sighting sighting) {
        return sighting.provenance().rule().equals(ListedPerson.SURNAME);
    }
}
