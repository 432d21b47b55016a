package de.erfahrungsschatz.indexer;

import picocli.CommandLine.Command;

/// `person`: the rights of those whom documents name.
@Command(name = "person", description = "Zeigt, was über eine Person gespeichert ist, lässt sie verschwinden und beweist es.", mixinStandardHelpOptions = true, subcommands = {
    PersonShowCommand.class, PersonWithdrawCommand.class, PersonProveCommand.class})
final class PersonCommand {}
