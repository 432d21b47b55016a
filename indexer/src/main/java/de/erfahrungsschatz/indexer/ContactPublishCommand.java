package de.erfahrungsschatz.indexer;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `contact publish`: writes the contacts that everybody may see into the public part of the data folder.
@Command(name = "publish", description = "Schreibt die Kontakte, die alle sehen dürfen, in den öffentlichen Teil des Datenordners. Alle anderen bleiben, wo sie sind.", mixinStandardHelpOptions = true)
final class ContactPublishCommand implements Callable<Integer> {

    @Mixin
    private ContactData data = new ContactData();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        int published = data.publish(data.open());
        output.println(published == 1 ? "1 Kontakt ist veröffentlicht." : published + " Kontakte sind veröffentlicht.");
        return ExitCode.OK;
    }
}
