package de.erfahrungsschatz.indexer;

import picocli.CommandLine.Command;

/// `contact`: what the office does with the contacts of people.
@Command(name = "contact", description = "Verwaltet, wie Personen zu erreichen sind und wer das sehen darf.", mixinStandardHelpOptions = true, subcommands = {
    ContactImportCommand.class, ContactExportCommand.class, ContactDueCommand.class, ContactPublishCommand.class,
    ContactInviteCommand.class, ContactRemindCommand.class, ContactReadingsCommand.class})
final class ContactCommand {}
