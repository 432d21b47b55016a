package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.contact.ConsentDesk;
import de.erfahrungsschatz.api.page.ContactPages;
import de.erfahrungsschatz.api.request.ConsentForm;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.consent.Answer;
import de.erfahrungsschatz.contacts.consent.Token;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page at `/einwilligung/{token}`, on which a person sees what is held and says what may be. Reading it changes nothing, however often:
/// programs that look for dangerous mails follow links too.
final class ConsentRoutes {

    private static final String PAGE = "/einwilligung/{token}";

    private final ConsentDesk desk;
    private final @Nullable BaseAddress base;
    private final LocalPages pages;

    ConsentRoutes(ConsentDesk desk, @Nullable BaseAddress base, LocalPages pages) {
        this.desk = desk;
        this.base = base;
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.form(PAGE, this::show, this::answer);
    }

    private void show(Context context) {
        desk.find(token(context)).ifPresentOrElse(
                contact -> show(context, 200, contact, ConsentForm.of(contact), List.of()), () -> over(context));
    }

    private void answer(Context context) {
        Optional<Map<String, List<String>>> sent = SentForm.of(context, base);
        if (sent.isEmpty()) {
            Replies.html(context, 403, pages(context).told("foreign"));
            return;
        }
        ConsentForm form = ConsentForm.of(sent.get());
        Optional<Answer> answer = form.answer();
        if (answer.isPresent()) {
            boolean worked = desk.answer(token(context), answer.get());
            if (worked) {
                Replies.html(context, 200, pages(context).told(kind(answer.get())));
            } else {
                over(context);
            }
        } else {
            desk.find(token(context)).ifPresentOrElse(
                    contact -> show(context, 400, contact, form, form.mistakes()), () -> over(context));
        }
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case Answer.Agreed _ -> "agreed";
            case Answer.Withdrawn() -> "withdrawn";
            case Answer.Objected() -> "objected";
        };
    }

    private void show(Context context, int status, Contact contact, ConsentForm form,
            List<ConsentForm.Field> mistakes) {
        Replies.html(context, status,
                pages(context).consent(context.pathParam("token"), contact, desk.text(), form, mistakes));
    }

    /// The same for a link that was answered, whose time is over, or that never was.
    private void over(Context context) {
        Replies.html(context, 410, pages(context).told("over"));
    }

    private ContactPages pages(Context context) {
        return pages.of(context).contacts();
    }

    private static Token token(Context context) {
        return new Token(context.pathParam("token"));
    }
}
