package de.erfahrungsschatz.engine.lucene;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which commit of which index: `index-1/segments_7@4f0k9d`. So a generation names what belongs to it.
///
/// @param folder the folder of the index, within the part of its visibility
/// @param file the file of the commit, within that folder
/// @param id what Lucene drew for this commit alone: folder and file are called the same again when a data folder is replaced by
///        another one
record CommitName(String folder, String file, String id) {

    private static final Pattern FORM = Pattern.compile("(index-\\d{1,9})/(segments_[0-9a-z]+)@([0-9a-z]+)");

    /// The commit of that name; empty when it is none of ours.
    static Optional<CommitName> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new CommitName(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return folder + "/" + file + "@" + id;
    }
}
