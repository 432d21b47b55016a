package de.erfahrungsschatz.contacts.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Sends letters by SMTP. Never falls back to the open where the settings ask for secrecy.
public final class SmtpPost implements Post {

    private static final String PATIENCE_MILLISECONDS = "10000";

    private final MailServer server;

    /// @param server that takes the letters
    public SmtpPost(MailServer server) {
        this.server = server;
    }

    @Override
    public void send(Letter letter) throws UndeliveredException {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(properties(), authenticator()));
            message.setFrom(new InternetAddress(server.sender(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            if (letter.replyTo() != null) {
                message.setReplyTo(new InternetAddress[]{new InternetAddress(letter.replyTo(), true)});
            }
            message.setSubject(letter.subject().replaceAll("[\\r\\n]+", " "), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message);
        } catch (MessagingException | IOException e) {
            throw new UndeliveredException("Der Mailserver " + server.host() + ":" + server.port()
                    + " nimmt keine Mail an: \"mail\" in den Einstellungen prüfen.", e);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user() != null));
        for (String step : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.smtp." + step, PATIENCE_MILLISECONDS);
        }
        switch (server.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case TLS -> {
                properties.setProperty("mail.smtp.ssl.enable", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    private @Nullable Authenticator authenticator() throws IOException {
        Path file = server.passwordFile();
        if (file == null) {
            return null;
        }
        String password = Files.readString(file).lines().findFirst().orElse("");
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), password);
            }
        };
    }
}
