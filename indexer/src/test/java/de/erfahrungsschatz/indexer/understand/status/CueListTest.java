package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.gold.GoldLines;
import de.erfahrungsschatz.indexer.understand.status.CueList.Found;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CueListTest {

    /// To try all cues everywhere takes long, so only some lines are looked through.
    private static final int EVERY = 20;

    /// Neither anchors nor beginnings hide a cue that its expression finds.
    @Test
    void no_cue_is_missed() {
        List<Cue> cues = ShippedFile.lines(CueList.class, "status-cues.txt").stream().map(Cue::anywhere).toList();
        List<String> lines = GoldLines.all();
        CueList list = CueList.ofClauses();

        IntStream.range(0, lines.size()).filter(i -> i % EVERY == 0).mapToObj(lines::get)
                .forEach(line -> assertThat(list.in(line)).as(line).isEqualTo(plain(cues, line)));
    }

    private static List<Found> plain(List<Cue> cues, String line) {
        return cues.stream().flatMap(cue -> cue.words().matcher(line).results().limit(1)
                .map(found -> new Found(cue.status(), found.group().strip()))).toList();
    }
}
