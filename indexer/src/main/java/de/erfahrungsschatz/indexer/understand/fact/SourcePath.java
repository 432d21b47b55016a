package de.erfahrungsschatz.indexer.understand.fact;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// The path of a source, taken apart.
///
/// @param folders the names of its folders, outermost first
/// @param fileName its own name without the ending, `_` as blanks
public record SourcePath(List<String> folders, String fileName) {

    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern SEPARATOR = Pattern.compile("!?/");
    private static final Pattern JOINT = Pattern.compile("[_\\s]+");

    public SourcePath {
        folders = List.copyOf(folders);
    }

    /// A path below the indexed folder, with `/`; `!/` leads into a container.
    public static SourcePath of(String path) {
        List<String> names = List.of(SEPARATOR.split(Normalizer.normalize(path, Normalizer.Form.NFC)));
        String bare = ENDING.matcher(names.getLast()).replaceFirst("");
        String words = JOINT.matcher(bare).replaceAll(" ").strip();
        return new SourcePath(names.subList(0, names.size() - 1), words.isEmpty() ? names.getLast() : words);
    }
}
