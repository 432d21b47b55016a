package de.erfahrungsschatz.corpus.vocabulary;

import de.erfahrungsschatz.corpus.text.Slug;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// All municipalities of Germany, from the official register that `municipalities.tsv` names.
public final class Gazetteer {

    private static final String RESOURCE = "/gazetteer/municipalities.tsv";
    private static final String FILE = "municipalities.tsv";

    private Gazetteer() {}

    /// The municipalities as entries of the vocabulary of cities, in the order of the register, none of them a member.
    static List<Entry> entries() {
        List<Town> towns = towns();
        Map<Town, String> ids = ids(towns);
        return towns.stream().map(town -> entry(town, ids.getOrDefault(town, town.ags()))).toList();
    }

    /// Where the municipalities are, by the ids of their entries in the vocabulary of cities.
    public static Map<String, Location> locations() {
        Map<String, Location> locations = new HashMap<>();
        ids(towns()).forEach((town, id) -> locations.put(id, town.location()));
        return locations;
    }

    /// Whether the label is one of the register.
    static boolean wrote(Label label) {
        return label.place().file().equals(FILE);
    }

    private static List<Town> towns() {
        try (InputStream stream = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + RESOURCE);
            }
            List<Town> towns = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.startsWith("#")) {
                    towns.add(Town.parse(line, number));
                }
            }
            return towns;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    /// An id for every town: its name; of several equal names the most populous keeps it, the others take their state along,
    /// and where that is taken too, their key in the register.
    private static Map<Town, String> ids(List<Town> towns) {
        Map<String, Town> taken = new HashMap<>();
        Map<Town, String> ids = new HashMap<>();
        Comparator<Town> order = Comparator.comparingInt(Town::population).reversed().thenComparing(Town::ags);
        towns.stream().sorted(order).forEach(town -> {
            String slug = Slug.of(town.name());
            Stream.of(slug, slug + "-" + town.location().state().toLowerCase(Locale.ROOT), slug + "-" + town.ags())
                    .filter(id -> taken.putIfAbsent(id, town) == null).findFirst()
                    .ifPresent(id -> ids.put(town, id));
        });
        return ids;
    }

    /// `Cottbus/Chóśebuz` and `Lahr/Schwarzwald` are also called by what stands before the stroke. `Frankfurt (Oder)` is
    /// called so only where nobody thinks of another.
    private static Entry entry(Town town, String id) {
        Place place = new Place(FILE, town.line());
        int stroke = town.name().indexOf('/');
        int bracket = town.name().indexOf(" (");
        List<Label> alternative = stroke < 0 ? List.of() : List.of(beginning(town.name(), stroke, place));
        List<Label> weak = bracket < 0 ? List.of() : List.of(beginning(town.name(), bracket, place));
        return Entry.named(new Label(town.name(), place), id, alternative, weak, null, town.population());
    }

    private static Label beginning(String name, int end, Place place) {
        return new Label(name.substring(0, end).strip(), place);
    }

    /// One line of the register.
    ///
    /// @param ags the official key, eight digits
    private record Town(String ags, String name, Location location, int population, int line) {

        static Town parse(String line, int number) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 6) {
                throw new IllegalStateException(FILE + ":" + number + ": not six columns");
            }
            Location location = new Location(cells[2], Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
            return new Town(cells[0], cells[1], location, Integer.parseInt(cells[3]), number);
        }
    }
}
