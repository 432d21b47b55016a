package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.segment.SpeakerLabel;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who speaks at a sitting, as the labels of the turns call him or her: "Stadtrat Amsel (SPD): …".
final class LabelledTurns {

    private LabelledTurns() {}

    /// @param attendance what holds for whoever speaks; null when that tells nothing of it
    static List<Sighting> people(List<Block> blocks, @Nullable Attendance attendance) {
        return SpeakerLabel.in(blocks).entrySet().stream()
                .flatMap(turn -> speaker(turn.getValue(), blocks.get(turn.getKey()).text(), attendance).stream())
                .toList();
    }

    private static Optional<Sighting> speaker(SpeakerLabel label, String text, @Nullable Attendance attendance) {
        PersonName name = label.name();
        String said = label.said();
        if (name == null) {
            return Optional.empty();
        }
        RoleLine role = (said == null ? RoleLine.NONE : RoleLine.ofListed(said)).calledBefore(label.function());
        return Optional.of(new Sighting(name, Role.SPEAKER, role, attendance,
                Provenance.rule("person.speaks", Quote.of(text))));
    }
}
