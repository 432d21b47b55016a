package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the lines in which minutes list people: names behind a label or below one, by the bodies that sent them, in
/// columns set with blanks; and the sentences ([AttendanceSentences]) where there are any.
final class AttendanceLines {

    private static final Pattern OTHER_LABEL = Pattern
            .compile("^(?:Tagesordnung|Verteiler|Ort|Datum|Zeit|Beginn|Ende|Anlass|Betreff"
                    + "|Thema|Nächste|Status|Sitzungs(?:ort|termin|datum)|Anlagen?)\\b");
    private static final Pattern ENDS_HERE = Pattern
            .compile("^(?:Tagesordnung|TOP|Zu TOP|Ergebnisse$|Verlauf)\\b");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    private static final int MOST_WORDS_OF_ENTRY = 22;
    /// More of them are what somebody says.
    private static final int MOST_SENTENCES_OF_ENTRY = 2;
    private static final int MOST_WORDS_OF_REASON = 8;
    private static final int MOST_WORDS_OF_OWNER = 5;
    private static final int MOST_WORDS_OF_HEADING = 14;

    private final List<Sighting> people;
    private final boolean minutes;
    private final SideBySide columns = new SideBySide();
    private final UnlabelledPeople unlabelled = new UnlabelledPeople();
    private final boolean agendaFollows;
    private @Nullable Attendance current;
    /// What the heading directly above says of those below it; null when none stands there.
    private @Nullable RoleLine sentBy;
    private RoleLine shared = RoleLine.NONE;
    /// Whether the line before was a label or an entry, so that a line without people may say whose the next ones are.
    private boolean headed;
    /// Whether the label of the list has those behind it who were not there.
    private boolean missing;

    /// @param people to which those of the lines are added
    /// @param minutes whether the lines are of minutes, so that sentences and headings of groups tell of it too
    /// @param agendaFollows whether an agenda ends the lines of the head
    AttendanceLines(List<Sighting> people, boolean minutes, boolean agendaFollows) {
        this.people = people;
        this.minutes = minutes;
        this.agendaFollows = minutes && agendaFollows;
    }

    /// What holds for whoever the next line names; null when no list is open.
    @Nullable
    Attendance current() {
        return current;
    }

    boolean isOpen() {
        return current != null;
    }

    /// The list ends here.
    void close() {
        current = null;
        shared = RoleLine.NONE;
        columns.clear();
    }

    /// A line, apart where a label begins within it. Such a label holds for the rest of the line.
    void read(List<String> parts, Block.Kind kind) {
        each(parts, part -> line(part, kind));
    }

    /// A line outside the head, of which only labels and entries of an open list count.
    void readListed(List<String> parts, Block.Kind kind) {
        each(parts, part -> listed(part, kind));
    }

    private void each(List<String> parts, Consumer<String> reader) {
        reader.accept(parts.getFirst());
        Attendance ofList = current;
        RoleLine ofOwner = shared;
        for (String part : parts.subList(1, parts.size())) {
            reader.accept(part);
            shared = ofOwner;
        }
        if (ofList != null) {
            current = ofList;
        }
    }

    private void listed(String part, Block.Kind kind) {
        if (AttendanceLabels.isLabel(part)) {
            label(part, kind);
        } else if (current == null || OTHER_LABEL.matcher(part).find() || (!entry(part, kind) && !told(part))) {
            close();
        }
    }

    /// Adds those of whom sentences tell; whether there are any.
    boolean told(String text) {
        List<Sighting> told = AttendanceSentences.read(text);
        people.addAll(told);
        return !told.isEmpty();
    }

    private void line(String line, Block.Kind kind) {
        if (columns.areHeaded(line)) {
            return;
        }
        List<Sighting> below = columns.people(line, shared);
        if (!below.isEmpty()) {
            people.addAll(below);
            current = null;
        } else if (officer(line)) {
            columns.clear();
            behindFirstSentence(line).ifPresent(rest -> line(rest, kind));
        } else if (AttendanceLabels.isLabel(line) || (minutes && AttendanceLabels.isSection(line))) {
            columns.clear();
            label(line, kind);
        } else if (OTHER_LABEL.matcher(line).find() || ENDS_HERE.matcher(line).find()) {
            current = null;
        } else {
            entryOrSentence(line, kind);
        }
    }

    /// Above the agenda people may be listed under who sent them and nothing else: a heading "SPD", then names.
    private void openUnlabelled(String line, Block.Kind kind) {
        RoleLine sent = sentBy;
        sentBy = kind == Block.Kind.HEADING && Words.count(line) <= MOST_WORDS_OF_HEADING ? RoleLine.ofListed(line)
                : null;
        if (current == null && sent != null && kind == Block.Kind.LIST_ITEM && EntryName.begins(line)) {
            current = Attendance.PRESENT;
            shared = sent;
        }
    }

    private void entryOrSentence(String line, Block.Kind kind) {
        if (agendaFollows) {
            openUnlabelled(line, kind);
        }
        boolean open = current != null;
        if (!open && unlabelled(line, kind)) {
            return;
        }
        if ((!open || !entry(line, kind)) && (minutes || open || ToldGathering.isIn(line))
                && !toldBehindDash(line)) {
            told(line);
        }
    }

    /// Whether a line at the top of minutes lists people without saying that they were there.
    private boolean unlabelled(String line, Block.Kind kind) {
        List<Sighting> listed = minutes ? unlabelled.read(line, kind) : List.of();
        people.addAll(listed);
        return !listed.isEmpty();
    }

    private boolean toldBehindDash(String line) {
        List<Sighting> told = ToldBehindDash.read(line);
        people.addAll(told);
        return !told.isEmpty();
    }

    /// "Leitung: A. Schriftführung: B. Anwesend sind …": what follows the first of them in one line.
    private static Optional<String> behindFirstSentence(String line) {
        List<String> sentences = Sentences.of(line);
        return sentences.size() < 2 ? Optional.empty()
                : Optional.of(line.strip().substring(sentences.getFirst().length()).strip());
    }

    /// Adds whoever leads or writes, where the line says so and nothing else.
    boolean officer(String line) {
        List<Sighting> officers = Officers.read(line);
        people.addAll(officers);
        return !officers.isEmpty();
    }

    private void label(String line, Block.Kind kind) {
        int colon = line.indexOf(':');
        String label = colon < 0 ? line : line.substring(0, colon);
        Attendance status = AttendanceLabels.status(line).orElse(Attendance.PRESENT);
        current = status;
        headed = true;
        missing = false;
        shared = Officers.isOffice(label.strip()) ? new RoleLine(label.strip(), null, null, null) : RoleLine.NONE;
        if (colon >= 0 && !line.substring(colon + 1).isBlank()) {
            List<String> sentences = Sentences.of(line.substring(colon + 1));
            String names = FULL_STOP.matcher(sentences.getFirst()).replaceFirst("");
            List<Sighting> listed = PeopleLine.readBehindLabel(names, status, shared);
            listed.forEach(seen -> people.add(Guests.seen(seen, label)));
            if (listed.isEmpty() && minutes) {
                told(names);
            }
            missing = status != Attendance.PRESENT;
            sentences.stream().skip(1).forEach(sentence -> line(sentence, kind));
        }
    }

    /// A line of the list; a line that only says whom the next ones belong to ("Stadt X:", "SPD") is one too.
    private boolean entry(String line, Block.Kind kind) {
        Attendance status = current;
        if (status == null) {
            return false;
        }
        if (line.endsWith(".") && Words.count(line) > MOST_WORDS_OF_HEADING && ToldGathering.isIn(line) && told(line)) {
            return true;
        }
        if (Words.count(line) > MOST_WORDS_OF_ENTRY && Sentences.of(line).size() > MOST_SENTENCES_OF_ENTRY) {
            return false;
        }
        if (owned(line, status)) {
            return true;
        }
        if (Words.count(line) > MOST_WORDS_OF_ENTRY && line.endsWith(".")) {
            return false;
        }
        boolean added = add(line, status);
        boolean heading = kind == Block.Kind.HEADING;
        if (!added && (headed || heading)
                && Words.count(line) <= (heading ? MOST_WORDS_OF_HEADING : MOST_WORDS_OF_OWNER)
                && !line.endsWith(".")) {
            shared = RoleLine.ofListed(line);
            headed = heading;
            return true;
        }
        headed = added;
        if (!added && minutes && told(line)) {
            return true;
        }
        if (!added && kind != Block.Kind.LIST_ITEM) {
            current = null;
        }
        return added || kind == Block.Kind.LIST_ITEM;
    }

    /// "Stadt X: …": who sent those behind the colon. Below a line that lists who is missing such a line begins
    /// something else.
    private boolean owned(String line, Attendance ofList) {
        Attendance status = missing ? Attendance.PRESENT : ofList;
        SentBy halves = SentBy.of(line).orElse(null);
        if (halves == null) {
            return false;
        }
        if (EntryName.begins(halves.sender()) && !EntryName.begins(halves.listed().strip())
                && Words.count(halves.listed()) <= MOST_WORDS_OF_REASON
                && AttendanceWords.read(halves.listed()).isPresent()) {
            return add(halves.sender() + "," + halves.listed(), ofList);
        }
        if (minutes && AttendanceWords.read(halves.sender()).isPresent() && told(line)) {
            return true;
        }
        if (!halves.isSender(status, shared)) {
            return false;
        }
        shared = halves.said();
        List<Sighting> listed = PeopleLine.readBehindLabel(halves.listed(), status, shared);
        people.addAll(listed);
        if (listed.isEmpty() && minutes) {
            told(halves.listed());
        }
        return true;
    }

    /// Adds the people of a cell that may begin with a label of its own.
    void addUnder(String cell, Attendance status) {
        int colon = cell.indexOf(':');
        Attendance own = colon > 0 ? AttendanceLabels.status(cell).orElse(status) : status;
        add(own != status || AttendanceLabels.isLabel(cell) ? cell.substring(colon + 1) : cell, own);
    }

    /// Adds the people of a text; whether there are any.
    boolean add(String text, Attendance status) {
        List<Sighting> listed = PeopleLine.read(text, status, shared);
        people.addAll(listed);
        return !listed.isEmpty();
    }
}
