package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.answer.ExpertSearching;
import de.erfahrungsschatz.api.enquiry.Enquiries;
import de.erfahrungsschatz.api.enquiry.Enquiry;
import de.erfahrungsschatz.api.enquiry.Outcome;
import de.erfahrungsschatz.api.page.ContactPages;
import de.erfahrungsschatz.api.request.EnquiryForm;
import de.erfahrungsschatz.contacts.consent.Token;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks people through the network's office: the form at `/ansprechpersonen/{id}/anfrage`, and `/anfrage/{token}`, to which the link in the
/// mail leads that its sender must follow.
final class EnquiryRoutes {

    private static final String FORM = "/ansprechpersonen/{id}/anfrage";
    private static final String CONFIRMATION = "/anfrage/{token}";

    private final ExpertSearching experts;
    private final Enquiries enquiries;
    private final @Nullable BaseAddress base;
    private final LocalPages pages;

    EnquiryRoutes(ExpertSearching experts, Enquiries enquiries, @Nullable BaseAddress base, LocalPages pages) {
        this.experts = experts;
        this.enquiries = enquiries;
        this.base = base;
        this.pages = pages;
    }

    void register(SiteRoutes routes) {
        routes.form(FORM, context -> person(context).ifPresentOrElse(
                name -> Replies.html(context, 200,
                        pages(context).enquiry(id(context), name, EnquiryForm.EMPTY, List.of())),
                () -> Replies.html(context, 404, pages.of(context).failure(404))), this::ask);
        routes.form(CONFIRMATION,
                context -> Replies.html(context, 200, pages(context).confirm(context.pathParam("token"))),
                this::confirm);
    }

    private void ask(Context context) {
        Optional<Map<String, List<String>>> sent = SentForm.of(context, base);
        Optional<String> person = person(context);
        if (sent.isEmpty()) {
            Replies.html(context, 403, pages(context).told("foreign"));
        } else if (person.isEmpty()) {
            Replies.html(context, 404, pages.of(context).failure(404));
        } else {
            EnquiryForm form = EnquiryForm.of(sent.get());
            List<EnquiryForm.Field> mistakes = form.mistakes();
            if (mistakes.isEmpty()) {
                tell(context, "kept",
                        enquiries.ask(new Enquiry(id(context), person.get(), form), ClientAddress.of(context)));
            } else {
                Replies.html(context, 400, pages(context).enquiry(id(context), person.get(), form, mistakes));
            }
        }
    }

    private void confirm(Context context) {
        if (SentForm.of(context, base).isEmpty()) {
            Replies.html(context, 403, pages(context).told("foreign"));
        } else {
            tell(context, "sent", enquiries.confirm(new Token(context.pathParam("token"))));
        }
    }

    private void tell(Context context, String done, Outcome outcome) {
        switch (outcome) {
            case SENT -> Replies.html(context, 200, pages(context).told(done));
            case TOO_MANY -> Replies.html(context, 429, pages(context).told("too-many"));
            case UNDELIVERED -> Replies.html(context, 503, pages(context).told("undelivered"));
            case GONE -> Replies.html(context, 410, pages(context).told("gone"));
        }
    }

    /// The name of whom it is about; empty when the viewer may not see the person.
    private Optional<String> person(Context context) {
        return experts.name(id(context));
    }

    private ContactPages pages(Context context) {
        return pages.of(context).contacts();
    }

    private static String id(Context context) {
        return context.pathParam("id");
    }
}
