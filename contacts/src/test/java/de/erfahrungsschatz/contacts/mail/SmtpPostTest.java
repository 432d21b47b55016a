package de.erfahrungsschatz.contacts.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.erfahrungsschatz.contacts.mail.MailServer.Security;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpPostTest {

    private static final Letter LETTER = new Letter("anna@stadt.example", "Grüße\r\nBcc: alle@stadt.example",
            "Erste Zeile ä\n.\nletzte\n", "bert@stadt.example");

    @TempDir
    private Path folder = Path.of("");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void a_letter_arrives_as_it_was_written_and_nothing_in_it_becomes_a_header() throws Exception {
        new SmtpPost(server(Security.NONE, null, null)).send(LETTER);

        MimeMessage[] arrived = mail.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Grüße Bcc: alle@stadt.example");
        assertThat(arrived[0].getAllRecipients()).hasSize(1);
        assertThat(arrived[0].getFrom()[0]).hasToString("netz@netz.example");
        assertThat(arrived[0].getReplyTo()[0]).hasToString("bert@stadt.example");
        assertThat(arrived[0].getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("Erste Zeile ä\n.\nletzte");
        assertThat(GreenMailUtil.getHeaders(arrived[0])).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void user_and_password_are_sent_where_the_server_asks_for_them() throws Exception {
        mail.setUser("netz@netz.example", "netz", "geheim");
        Path right = Files.writeString(folder.resolve("right"), "geheim\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "falsch\n");

        new SmtpPost(server(Security.NONE, "netz", right)).send(LETTER);

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> new SmtpPost(server(Security.NONE, "netz", wrong)).send(LETTER))
                .isInstanceOf(UndeliveredException.class).hasMessageNotContaining("falsch");
    }

    @Test
    void a_server_that_cannot_keep_secrets_is_given_nothing_when_the_settings_ask_for_that() {
        assertThatThrownBy(() -> new SmtpPost(server(Security.STARTTLS, null, null)).send(LETTER))
                .isInstanceOf(UndeliveredException.class);
        assertThatThrownBy(() -> new SmtpPost(server(Security.TLS, null, null)).send(LETTER))
                .isInstanceOf(UndeliveredException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_not_there_is_told_in_one_sentence_without_the_letter() {
        MailServer server = server(Security.NONE, null, null);
        mail.stop();

        assertThatThrownBy(() -> new SmtpPost(server).send(LETTER)).isInstanceOf(UndeliveredException.class)
                .hasMessageContaining("127.0.0.1").hasMessageNotContaining("anna").message().hasLineCount(1);
    }

    private MailServer server(Security security, @Nullable String user, @Nullable Path passwordFile) {
        return new MailServer("127.0.0.1", mail.getSmtp().getPort(), security, user, passwordFile,
                "netz@netz.example");
    }
}
