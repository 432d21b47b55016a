package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Gazetteer;
import de.erfahrungsschatz.corpus.vocabulary.Location;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which of several towns of one name is meant? One that the document is about or names in full; a member of the network; one
/// nearby; one of the same state; the most populous.
final class Namesakes {

    private static final double NEARBY_KILOMETRES = 50;
    private static final double NEXT_DOOR_KILOMETRES = 15;
    /// A document that names towns of so many states is that of a network, which may speak of any.
    private static final int MANY_STATES = 3;
    /// Of greater towns everybody has heard.
    private static final int GREAT = 20_000;
    private static final int SMALL = 5_000;
    /// Of a town that is so many times smaller than its greatest namesake nobody thinks, however near it is.
    private static final int TOO_SMALL = 50;
    /// In the same state, but not near, a town must bear comparison: in Kassel `Münster` is the one in Westphalia.
    private static final int TOO_SMALL_FOR_STATE = 8;
    private static final Comparator<Concept> GREATEST = Comparator.comparingInt(Namesakes::population);
    private static final Map<String, Location> LOCATIONS = Gazetteer.locations();

    private final List<Location> homes;
    private final List<Location> named;
    /// Whether the document is about cities of many states, so that near to them is half the country.
    private final boolean fromEverywhere;
    private final Predicate<Concept> home;
    private final Predicate<Concept> known;

    /// @param homes the ids of the cities that the document is about
    /// @param known the ids of those that it surely speaks of
    Namesakes(Collection<String> homes, Collection<String> known) {
        this.homes = homes.stream().map(LOCATIONS::get).filter(Objects::nonNull).toList();
        this.named = known.stream().map(LOCATIONS::get).filter(Objects::nonNull).toList();
        this.fromEverywhere = this.homes.stream().map(Location::state).distinct().count() >= MANY_STATES;
        this.home = city -> homes.contains(city.id());
        this.known = city -> known.contains(city.id());
    }

    /// The one that is meant.
    ///
    /// @param towns at least one
    Concept choose(List<Concept> towns) {
        Concept greatest = greatest(towns, _ -> true, towns.getFirst());
        Predicate<Concept> thinkable = town -> TOO_SMALL * (long) population(town) >= population(greatest);
        Predicate<Concept> comparable = town -> TOO_SMALL_FOR_STATE
                * (long) population(town) >= population(greatest);
        Predicate<Concept> near = town -> !fromEverywhere && isNear(town);
        Predicate<Concept> sameState = town -> !fromEverywhere
                && homes.stream().anyMatch(home -> isInState(town, home));
        return List.<Predicate<Concept>>of(home, known, Concept::member, thinkable.and(near), comparable.and(sameState))
                .stream()
                .filter(preference -> towns.stream().anyMatch(preference)).findFirst()
                .map(preference -> greatest(towns, preference, greatest)).orElse(greatest);
    }

    /// The greatest of the towns that lie near another; null when none does.
    static @Nullable Concept near(List<Concept> towns, Concept other) {
        Location location = LOCATIONS.get(other.id());
        return location == null ? null
                : towns.stream().filter(town -> isNear(town, location)).max(GREATEST).orElse(null);
    }

    /// Whether each of the cities lies near the first of them or not far from there.
    static boolean areNeighbours(List<String> cities) {
        List<Location> places = cities.stream().map(LOCATIONS::get).filter(Objects::nonNull).toList();
        return places.stream().allMatch(place -> place.kilometresTo(places.getFirst()) <= 2 * NEARBY_KILOMETRES);
    }

    /// Whether each of the towns lies next to the first of them or not far from there.
    static boolean areNextDoor(List<Concept> towns) {
        List<Location> places = towns.stream().map(town -> LOCATIONS.get(town.id())).filter(Objects::nonNull).toList();
        return places.size() == towns.size() && places.stream()
                .allMatch(place -> place.kilometresTo(places.getFirst()) <= 2 * NEXT_DOOR_KILOMETRES);
    }

    /// The towns that lie in a state; all where none does.
    static List<Concept> inState(List<Concept> towns, String state) {
        List<Concept> there = towns.stream().filter(town -> {
            Location location = LOCATIONS.get(town.id());
            return location != null && location.state().equals(state);
        }).toList();
        return there.isEmpty() ? towns : there;
    }

    /// Whether the town lies near a city that the document is about.
    boolean isNear(Concept town) {
        return homes.stream().anyMatch(home -> isNear(town, home));
    }

    /// Whether the town lies next to one that the document surely speaks of.
    boolean isNextDoor(Concept town) {
        Location location = LOCATIONS.get(town.id());
        return location != null
                && named.stream().anyMatch(other -> location.kilometresTo(other) <= NEXT_DOOR_KILOMETRES);
    }

    /// Whether a document would speak of a town that hardly anybody knows: it lies nearby or in the same state, the document speaks
    /// of its neighbours or of towns from everywhere, or nobody knows where it comes from.
    boolean isThinkable(Concept town) {
        return homes.isEmpty() || homes.stream().anyMatch(home -> isNear(town, home) || isInState(town, home))
                || isNextDoor(town) || named.stream().map(Location::state).distinct().count() >= MANY_STATES;
    }

    /// Whether everybody has heard of the town, or it belongs to the network.
    static boolean isGreat(Concept town) {
        return town.member() || population(town) >= GREAT;
    }

    /// Whether a town is so small that nobody names it without a cue.
    static boolean isSmall(Concept town) {
        return population(town) < SMALL;
    }

    static int population(Concept city) {
        Integer population = city.population();
        return population == null ? 0 : population;
    }

    private static Concept greatest(List<Concept> towns, Predicate<Concept> among, Concept otherwise) {
        return towns.stream().filter(among).max(GREATEST).orElse(otherwise);
    }

    private static boolean isNear(Concept town, Location home) {
        Location location = LOCATIONS.get(town.id());
        return location != null && location.kilometresTo(home) <= NEARBY_KILOMETRES;
    }

    private static boolean isInState(Concept town, Location home) {
        Location location = LOCATIONS.get(town.id());
        return location != null && location.state().equals(home.state());
    }
}
