package de.erfahrungsschatz.indexer.manifest;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.text.Sketch;
import de.erfahrungsschatz.indexer.alike.Groups;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// All files of all indexed folders.
///
/// @param defaults who the documents of each folder are for when nobody says so, by the absolute path of the folder
/// @param entries in the order of their folders and paths
public record Manifest(Map<String, Visibility> defaults, List<Entry> entries) {

    /// The manifest of a data folder that is still empty.
    public static final Manifest EMPTY = new Manifest(Map.of(), List.of());

    public Manifest {
        defaults = Map.copyOf(defaults);
        entries = List.copyOf(entries);
    }

    /// Who the documents of a folder are for when nobody says so; empty when the folder was never indexed.
    public Optional<Visibility> defaultOf(String root) {
        return Optional.ofNullable(defaults.get(root));
    }

    /// The files of one folder by their paths.
    public Map<String, Entry> of(String root) {
        Map<String, Entry> files = new HashMap<>();
        entries.stream().filter(entry -> entry.root().equals(root)).forEach(entry -> files.put(entry.path(), entry));
        return files;
    }

    /// The same with other words.
    ///
    /// @param name says what a path is called
    /// @param words says what any other text becomes
    public Manifest calling(UnaryOperator<String> name, UnaryOperator<String> words) {
        return new Manifest(defaults, entries.stream().map(entry -> entry.calling(name, words)).toList());
    }

    /// The hashes of all files.
    public Set<String> contents() {
        return entries.stream().map(Entry::hash).collect(Collectors.toSet());
    }

    /// The group of each document that says nearly the same as others for the same viewers. Who may see less learns nothing of it:
    /// documents for others count in no group.
    public Map<String, String> groups() {
        Map<Visibility, Map<String, Sketch>> sketches = new EnumMap<>(Visibility.class);
        entries.stream().flatMap(Entry::documents).filter(document -> document.sketch() != null)
                .forEach(document -> sketches.computeIfAbsent(document.visibility(), _ -> new HashMap<>())
                        .put(document.id().value(), document.sketch()));
        Map<String, String> groups = new HashMap<>();
        sketches.values().forEach(documents -> groups.putAll(Groups.of(documents)));
        return groups;
    }
}
