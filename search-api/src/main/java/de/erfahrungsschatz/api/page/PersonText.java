package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.EvidenceAnswer;
import de.erfahrungsschatz.api.answer.ExpertAnswer.StatementAnswer;
import de.erfahrungsschatz.api.text.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is said of people on pages.
record PersonText(Texts texts) {

    /// Function, office, organisation and city in one line; the city only where the organisation does not name it. Empty when nothing is
    /// said.
    String stated(@Nullable StatementAnswer said) {
        if (said == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(
                Stream.of(said.function(), said.office(), said.organisation()).filter(Objects::nonNull).toList());
        String city = said.city();
        if (city != null && parts.stream().noneMatch(part -> part.contains(city))) {
            parts.add(city);
        }
        return String.join(", ", parts);
    }

    /// From when to when documents say so; empty when none is dated.
    String span(StatementAnswer said) {
        if (said.since() == null || said.until() == null) {
            return "";
        }
        String since = texts.date(said.since());
        String until = texts.date(said.until());
        return since.equals(until) ? since : texts.text("expert.span", since, until);
    }

    /// Why the person is named, in one sentence.
    String reason(ExpertAnswer expert) {
        return texts.text("proof." + expert.evidence().getFirst().role());
    }

    /// How many documents prove it, and how new they are.
    String count(ExpertAnswer expert) {
        return expert.newest() == null ? texts.text("expert.count", expert.documents())
                : texts.text("expert.count-newest", expert.documents(), year(expert.newest()));
    }

    /// What a document says of the person, where that is something else than what is said last; empty otherwise.
    String then(ExpertAnswer expert, EvidenceAnswer proof) {
        String then = stated(proof.stated());
        return then.equals(stated(expert.latest())) ? "" : then;
    }

    /// What the passage tells of dialogue formats, each once.
    List<String> told(EvidenceAnswer proof) {
        return proof.experiences().stream()
                .map(told -> texts.text("experience.status", told.format().label(),
                        texts.find("progress." + told.status().id()).orElse(told.status().label())))
                .distinct()
                .toList();
    }

    /// Whether a city's staff or somebody else; empty when nothing is known.
    String affiliation(ExpertAnswer expert) {
        return texts.find("affiliation." + expert.affiliation()).orElse("");
    }

    /// That what proves it is old.
    String outdated(ExpertAnswer expert) {
        return texts.text("expert.outdated", expert.newest() == null ? "" : year(expert.newest()));
    }

    /// A letter to the office that asks for a person.
    String letter(String office, ExpertAnswer expert) {
        String subject = URLEncoder.encode(texts.text("expert.subject", expert.name()), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "mailto:" + office + "?subject=" + subject;
    }

    /// The address that calls a number.
    String call(String phone) {
        return "tel:" + phone.replace("(0)", "").replaceAll("[^+\\d]", "");
    }

    private static String year(String iso) {
        return iso.substring(0, 4);
    }
}
