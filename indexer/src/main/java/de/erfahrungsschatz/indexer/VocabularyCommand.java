package de.erfahrungsschatz.indexer;

import picocli.CommandLine.Command;

/// `vocabulary`: what the office does with the vocabularies.
@Command(name = "vocabulary", description = "Prüft die Vokabulare, gibt sie weiter und sucht Begriffe, die ihnen fehlen.", mixinStandardHelpOptions = true, subcommands = {
    VocabularyCheckCommand.class, VocabularyExportCommand.class, VocabularyCandidatesCommand.class})
final class VocabularyCommand {}
