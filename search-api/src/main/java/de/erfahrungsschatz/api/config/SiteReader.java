package de.erfahrungsschatz.api.config;

import de.erfahrungsschatz.corpus.contact.MailAddress;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads how the site presents itself from the fields of the settings.
///
/// @param fields those of the whole file
/// @param folder of the file, which paths in it start from
record SiteReader(YamlFields fields, Path folder) {

    private static final String LINK = "eine Adresse, die mit https:// oder http:// beginnt";
    private static final String COLOUR = "eine Farbe wie \"#0e3f4d\", dunkel genug für weiße Schrift (Kontrast 4,8 : 1)";

    /// The site; what the fields do not say is as shipped.
    SiteSettings read() {
        return new SiteSettings(fields.text("name").orElse(SiteSettings.DEFAULTS.name()),
                fields.value("baseUrl", BaseAddress::parse,
                        "eine Adresse wie https://wissen.example.org oder https://www.example.org/wissen, ohne ? und #")
                        .orElse(null),
                fields.value("logo", path -> Logo.read(folder.resolve(path)),
                        "eine lesbare Datei .svg oder .png von höchstens 50 KB").orElse(null),
                new Colours(fields.value("colourBand", Colours::parse, COLOUR).orElse(null),
                        fields.value("colourAccent", Colours::parse, COLOUR).orElse(null)),
                fields.value("imprint", SiteReader::link, LINK).orElse(null),
                fields.value("privacy", SiteReader::link, LINK).orElse(null),
                fields.value("accessibility", SiteReader::link, LINK).orElse(null),
                fields.value("feedback", MailAddress::parse, MailAddress.EXPECTED).orElse(null));
    }

    private static Optional<URI> link(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
