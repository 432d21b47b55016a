package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.overview.Account;
import de.erfahrungsschatz.api.overview.Told;
import de.erfahrungsschatz.corpus.document.Status;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// A part of a profile: what is told of one format, or of one city, with its proofs.
///
/// @param anchor its place on the page
/// @param heading its name, and the profile of that name; without a link where there is none
/// @param status the surest that is told
/// @param proofs the surest ones, without bare mentions
/// @param mentions the bare mentions, the newest ones
/// @param left how many proofs and mentions are not shown
/// @param rest where those that are not shown can be found
record Dossier(String anchor, Heading heading, Status status, List<Proof> proofs, List<Proof> mentions, int left,
        String rest) {

    /// What it is about.
    ///
    /// @param link to a profile; null where there is none
    record Heading(String label, @Nullable String link) {}

    /// The dossier of an account.
    ///
    /// @param most how many proofs are shown at most, and how many mentions
    /// @param closer what of a passage the heading does not say; null where it says all
    static Dossier of(String anchor, Heading heading, Account account, int most,
            Function<Told, @Nullable String> closer, String rest) {
        List<Proof> proofs = shown(account.experiences(), most, closer);
        List<Proof> mentions = shown(account.mentions(), most, closer);
        return new Dossier(anchor, heading, account.status(), proofs, mentions,
                account.told().size() - proofs.size() - mentions.size(), rest);
    }

    private static List<Proof> shown(List<Told> told, int most, Function<Told, @Nullable String> closer) {
        return told.stream().limit(most).map(one -> Proof.of(one, closer.apply(one))).toList();
    }
}
