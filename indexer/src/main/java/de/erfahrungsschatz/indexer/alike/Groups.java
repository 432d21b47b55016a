package de.erfahrungsschatz.indexer.alike;

import de.erfahrungsschatz.corpus.text.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds documents that say nearly the same. Whoever calls it decides which documents may know of each other.
public final class Groups {

    /// Two sketches are compared when they agree in so many neighbouring places somewhere.
    private static final int BAND = 2;

    /// Of a crowd of documents that share a band (the same imprint), so many groups are compared with each.
    private static final int MOST_COMPARED = 20;

    private final List<String> ids = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private int[] parents = new int[0];

    private Groups() {}

    /// The group of every document that is not alone in it, called after the first of its documents by id.
    ///
    /// @param documents their sketches by their ids
    public static Map<String, String> of(Map<String, Sketch> documents) {
        Groups groups = new Groups();
        documents.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(document -> {
            groups.ids.add(document.getKey());
            groups.sketches.add(document.getValue());
        });
        groups.parents = new int[groups.ids.size()];
        for (int i = 0; i < groups.parents.length; i++) {
            groups.parents[i] = i;
        }
        for (int place = 0; place < Sketch.PLACES; place += BAND) {
            groups.joinWithin(groups.crowds(place));
        }
        return groups.names();
    }

    /// The documents that agree in a band with another, in a list of numbers sorted by it: a map would take more memory than all else that
    /// a run keeps of its files.
    private List<int[]> crowds(int place) {
        long[] byBand = IntStream.range(0, sketches.size()).filter(i -> sketches.get(i).band(place) != 0)
                .mapToLong(i -> (long) sketches.get(i).band(place) << Integer.SIZE | i).sorted().toArray();
        List<int[]> crowds = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= byBand.length; to++) {
            if (to == byBand.length || byBand[to] >> Integer.SIZE != byBand[from] >> Integer.SIZE) {
                if (to - from > 1) {
                    crowds.add(Arrays.stream(byBand, from, to).mapToInt(document -> (int) document).toArray());
                }
                from = to;
            }
        }
        return crowds;
    }

    private void joinWithin(List<int[]> crowds) {
        for (int[] crowd : crowds) {
            Set<Integer> groups = new HashSet<>();
            for (int document : crowd) {
                for (int group : List.copyOf(groups)) {
                    if (root(group) != root(document) && sketches.get(group).isAlike(sketches.get(document))) {
                        join(group, document);
                    }
                }
                if (groups.size() < MOST_COMPARED && groups.stream().noneMatch(one -> root(one) == root(document))) {
                    groups.add(document);
                }
            }
        }
    }

    private void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        parents[Math.max(root(one), root(other))] = first;
    }

    private int root(int document) {
        int root = document;
        while (parents[root] != root) {
            root = parents[root];
        }
        parents[document] = root;
        return root;
    }

    private Map<String, String> names() {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            sizes.merge(root(i), 1, Integer::sum);
        }
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            if (sizes.getOrDefault(root(i), 0) > 1) {
                names.put(ids.get(i), ids.get(root(i)));
            }
        }
        return names;
    }
}
