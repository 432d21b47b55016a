package de.erfahrungsschatz.indexer;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `contact publish`: writes the contacts that everybody may see into the public part of the data folder.
@Command(name = "publish", description = "Schreibt die Kontakte, die alle sehen dürfen, in den öffentlichen Teil des Datenordners. Alle anderen bleiben, wo sie sind.", mixinStandardHelpOptions = true)
final class ContactPublishCommand implements Callable<Integer> {

    @Mixin
    private ContactData data = new ContactData();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        int published = data.publish(data.open());
        PrintWriter out = spec.commandLine().getOut();
        out.println(published == 1 ? "1 Kontakt ist veröffentlicht." : published + " Kontakte sind veröffentlicht.");
        out.flush();
        return ExitCode.OK;
    }
}
