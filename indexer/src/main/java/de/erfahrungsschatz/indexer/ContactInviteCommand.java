package de.erfahrungsschatz.indexer;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `contact invite`: asks a person for consent.
@Command(name = "invite", description = "Lädt eine Person per Mail ein, über ihre Kontaktdaten zu entscheiden. Ein früherer Link gilt dann nicht mehr.", mixinStandardHelpOptions = true)
final class ContactInviteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KENNUNG", description = "Die Kennung der Person, etwa maren-beispiel--rabenstedt.")
    private String person = "";

    @Option(names = "--print", description = "Gibt den Link aus, statt ihn zu senden.")
    private boolean print;

    @Mixin
    private ContactData data = new ContactData();

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        PrintWriter out = output.out();
        boolean invited = new ContactInvitations(data.open(), setup.config(data.folder()).letters(), out)
                .invite(person, !print, false);
        out.flush();
        return invited ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
