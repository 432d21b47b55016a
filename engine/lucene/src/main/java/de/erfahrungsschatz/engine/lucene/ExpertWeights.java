package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Status;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What counts how much when people are ranked. A passage counts by its score against that of the best, by what the person does in it,
/// by its age and by how far the experience has come that it tells; less, if better ones of the same document or of the same person count
/// before it. The values stand in a file of their own.
final class ExpertWeights {

    /// So many of the best documents are looked at for people.
    static final int DOCUMENTS = 200;
    /// So many of the best passages of each.
    static final int PASSAGES_OF_DOCUMENT = 10;
    /// So many of the best passages of all.
    static final int FOUND = 400;

    private static final WeightFile VALUES = WeightFile.read("experts.properties");

    /// So many of a person's passages count, the best ones.
    static final int PASSAGES = (int) VALUES.get("passages");

    /// What function, office and organisation count where they hold all words of the query, against the best passage.
    static final float STATEMENT = VALUES.get("statement");

    /// What a passage counts for those who have to do with the document, but are not named in the passage.
    private static final float UNNAMED = VALUES.get("unnamed");
    /// What a passage counts of which nobody knows how old it is.
    private static final float UNDATED = VALUES.get("undated");
    /// In how many years a passage comes to count half, apart from what is left for ever.
    private static final float HALF_LIFE = VALUES.get("half-life");
    /// What is left of a passage however old it is: what nobody has done since is still worth a call.
    private static final float LEFT = VALUES.get("left");
    /// What each next passage of a person counts against the one before it.
    private static final float DISCOUNT = VALUES.get("discount");
    /// What each next passage of the same document counts against the one before it.
    private static final float REPEATED = VALUES.get("repeated");
    /// So many of a person's passages of one document count: more show that it is long, not that he or she knows more.
    private static final int OF_DOCUMENT = (int) VALUES.get("of-document");
    /// What share of the score of the best passage proves anything. Less has some everyday word in common with the query, which long reports
    /// have in dozens of passages.
    private static final float LEAST = VALUES.get("least");
    /// How much better passages stand out: the power to which that share is raised.
    private static final float SHARPNESS = VALUES.get("sharpness");
    private static final Map<Role, Float> ROLES = roles();
    private static final Map<Status, Float> STATUSES = statuses();
    private static final int MONTHS = 12;

    private ExpertWeights() {}

    private static Map<Role, Float> roles() {
        Map<Role, Float> roles = new EnumMap<>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> roles.put(role, VALUES.get(role.name().toLowerCase(Locale.ROOT))));
        return roles;
    }

    private static Map<Status, Float> statuses() {
        Map<Status, Float> statuses = new EnumMap<>(Status.class);
        Arrays.stream(Status.values()).forEach(status -> statuses.put(status, VALUES.get("status." + status.label())));
        return statuses;
    }

    /// What a passage counts by how well it answers; 0 when it proves nothing.
    ///
    /// @param share its score divided by that of the best passage
    static float ofScore(float share) {
        return share < LEAST ? 0 : (float) Math.pow(share, SHARPNESS);
    }

    /// What a passage counts by what the person does in it.
    static float of(PassageRoles.Part part) {
        return ROLES.getOrDefault(part.role(), 0f) * (part.isNamed() ? 1 : UNNAMED);
    }

    /// What it counts by the furthest experience that it tells.
    static float ofExperiences(List<Experience> experiences) {
        return experiences.stream().map(told -> STATUSES.getOrDefault(told.status(), 1f)).max(Float::compare)
                .orElse(1f);
    }

    /// What it counts by its age.
    ///
    /// @param date as [de.erfahrungsschatz.corpus.document.DocumentDate#sortKey]; 0 when unknown
    /// @param newest the date of the newest passage found
    static float ofAge(int date, int newest) {
        return date == 0 ? UNDATED
                : LEFT + (1 - LEFT) * (float) Math.pow(0.5, (years(newest) - years(date)) / HALF_LIFE);
    }

    private static float years(int date) {
        int year = date / 10_000;
        int month = date / 100 % 100;
        return year + month / (float) MONTHS;
    }

    /// What a passage counts by its place among the passages of a person, from 0.
    static float ofPlace(int place) {
        return (float) Math.pow(DISCOUNT, place);
    }

    /// What it counts by its place among the person's passages of the same document, from 0.
    static float ofPlaceInDocument(int place) {
        return place < OF_DOCUMENT ? (float) Math.pow(REPEATED, place) : 0;
    }
}
