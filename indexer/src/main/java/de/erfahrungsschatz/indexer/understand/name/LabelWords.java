package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of `attendance-labels.txt`: which tell whether people were there, and which may stand before those. All
/// folded.
final class LabelWords {

    private static final String RESOURCE = "attendance-labels.txt";
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Map<String, Attendance> whole = new HashMap<>();
    private final Map<String, Attendance> beginnings = new HashMap<>();
    private final Map<String, Attendance> last = new HashMap<>();
    private final Set<String> ofMembers = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> negations = new HashSet<>();

    private LabelWords() {}

    static LabelWords shipped() {
        LabelWords words = new LabelWords();
        ShippedFile.lines(LabelWords.class, RESOURCE).forEach(words::add);
        return words;
    }

    /// What a word tells; empty when nothing.
    ///
    /// @param ends whether the line or its label ends with the word
    Optional<Attendance> status(String word, boolean ends) {
        Attendance known = whole.get(word);
        if (known == null && ends) {
            known = last.get(word);
        }
        return Optional.ofNullable(known != null ? known : begun(word));
    }

    private @Nullable Attendance begun(String word) {
        for (Map.Entry<String, Attendance> beginning : beginnings.entrySet()) {
            if (word.startsWith(beginning.getKey())) {
                return beginning.getValue();
            }
        }
        return null;
    }

    /// Whether a word is one of bodies, whose members may have no vote and are there all the same.
    boolean isOfMembers(String word) {
        return ofMembers.stream().anyMatch(word::startsWith);
    }

    boolean mayPrecede(String word) {
        return fillers.contains(word) || negations.contains(word) || Character.isDigit(word.charAt(0));
    }

    boolean negates(String word) {
        return negations.contains(word);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> words = List.of(BLANK.split(line.substring(colon + 1).strip(), -1));
        switch (line.substring(0, colon)) {
            case "filler" -> words.forEach(word -> fillers.add(Words.fold(word)));
            case "negation" -> words.forEach(word -> negations.add(Words.fold(word)));
            case "member" -> words.forEach(this::addMember);
            case "present" -> words.forEach(word -> add(word, Attendance.PRESENT));
            case "excused" -> words.forEach(word -> add(word, Attendance.EXCUSED));
            case "absent" -> words.forEach(word -> add(word, Attendance.ABSENT));
            case "deputy" -> words.forEach(word -> add(word, Attendance.DEPUTY));
            default -> throw new IllegalStateException("Not a kind of word in " + RESOURCE + ": " + line);
        }
    }

    private void addMember(String word) {
        add(word, Attendance.PRESENT);
        ofMembers.add(Words.fold(word.replace("*", "")));
    }

    private void add(String word, Attendance status) {
        String bare = Words.fold(word.substring(0, word.length() - (word.endsWith("*") || word.endsWith("$") ? 1 : 0)));
        Map<String, Attendance> words = word.endsWith("*") ? beginnings : word.endsWith("$") ? last : whole;
        words.put(bare, status);
    }
}
