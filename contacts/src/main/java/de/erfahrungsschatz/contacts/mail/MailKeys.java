package de.erfahrungsschatz.contacts.mail;

import de.erfahrungsschatz.contacts.mail.MailServer.Security;
import de.erfahrungsschatz.corpus.contact.MailAddress;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads the key `mail` of the settings of a program: `{host: …, port: …, security: …, user: …, passwordFile: …, sender: …}`.
public final class MailKeys {

    private MailKeys() {}

    /// The server that the settings name; empty when they name none, or something is wrong.
    ///
    /// @param file that of the settings, from which paths start
    /// @param problems where to collect what is wrong
    public static Optional<MailServer> read(YamlFields settings, Path file, List<Problem> problems) {
        return settings.node("mail").flatMap(node -> server(node, file, problems));
    }

    private static Optional<MailServer> server(YamlNode node, Path file, List<Problem> problems) {
        YamlFields fields = YamlFields.of(node, file.toString(), problems);
        int before = problems.size();
        Optional<String> host = fields.text("host");
        Security security = fields.value("security", MailKeys::security, "starttls, tls oder none")
                .orElse(Security.STARTTLS);
        int port = fields.value("port", MailKeys::port, "eine ganze Zahl von 1 bis 65535")
                .orElse(security == Security.TLS ? 465 : 587);
        Optional<String> user = fields.text("user");
        Optional<Path> passwordFile = fields.text("passwordFile").map(file.toAbsolutePath()::resolveSibling);
        Optional<String> sender = fields.value("sender", MailAddress::parse, MailAddress.EXPECTED);
        fields.rejectOthers();
        if (user.isPresent() != passwordFile.isPresent()) {
            fields.problem("user", "\"user\" und \"passwordFile\" gehören zusammen: beide angeben oder keines.");
        }
        passwordFile.filter(path -> !Files.isReadable(path)).ifPresent(path -> fields.problem("passwordFile",
                "Die Datei " + path + " mit dem Kennwort ist nicht lesbar."));
        if (host.isEmpty() || sender.isEmpty()) {
            problems.add(new Problem(file.toString(), node.line(),
                    "Zu \"mail\" gehören mindestens \"host\" und \"sender\"."));
        }
        return problems.size() > before ? Optional.empty()
                : Optional.of(new MailServer(host.orElseThrow(), port, security, user.orElse(null),
                        passwordFile.orElse(null), sender.orElseThrow()));
    }

    private static Optional<Security> security(String text) {
        return switch (text) {
            case "starttls" -> Optional.of(Security.STARTTLS);
            case "tls" -> Optional.of(Security.TLS);
            case "none" -> Optional.of(Security.NONE);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> port(String text) {
        return text.matches("\\d{1,5}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number > 0 && number < 65_536)
                : Optional.empty();
    }
}
