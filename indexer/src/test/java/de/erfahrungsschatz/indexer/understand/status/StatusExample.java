package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.indexer.understand.gold.GoldFile;
import de.erfahrungsschatz.indexer.understand.gold.GoldMark;
import de.erfahrungsschatz.indexer.understand.gold.GoldPassage;
import java.util.List;
import java.util.stream.Stream;

/// A format in a text, and how far it has come as a person read it.
///
/// @param traits what can be seen around it
/// @param status what the person read
record StatusExample(Traits traits, Status status) {

    /// All formats of a half of the gold set that are found.
    static List<StatusExample> ofHalf(String half, ExperienceReader reader, TraitReader traits) {
        return GoldFile.of(half).stream().flatMap(file -> file.documents().stream())
                .flatMap(document -> GoldPassage.of(document).stream())
                .flatMap(passage -> ofPassage(passage, reader, traits)).toList();
    }

    private static Stream<StatusExample> ofPassage(GoldPassage passage, ExperienceReader reader, TraitReader traits) {
        List<NamedFormat> found = reader.formats(Passage.of(passage.text()));
        return passage.marks("format").stream().flatMap(mark -> found.stream().filter(named -> overlap(named, mark))
                .limit(1).map(named -> new StatusExample(traits.of(named.place()),
                        Status.of(mark.value("status").orElse("")).orElse(Status.MENTIONED))));
    }

    private static boolean overlap(NamedFormat named, GoldMark mark) {
        return named.mention().start() < mark.end() && mark.start() < named.mention().end();
    }

    /// All formats of marked sentences.
    static List<StatusExample> ofSentences(List<MarkedSentence> sentences, ExperienceReader reader,
            TraitReader traits) {
        return sentences.stream().flatMap(sentence -> reader.formats(Passage.of(sentence.text())).stream()
                .filter(named -> named.mention().start() <= sentence.place()
                        && sentence.place() < named.mention().end())
                .map(named -> new StatusExample(traits.of(named.place()), sentence.status()))).toList();
    }
}
