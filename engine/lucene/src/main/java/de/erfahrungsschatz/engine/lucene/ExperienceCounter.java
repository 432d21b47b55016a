package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Facet;
import java.util.Arrays;

/// Decides and counts documents where format, status and city have to hold for one and the same experience.
///
/// It follows the law of [DocumentCounter]: a facet counts what would be found if it were narrowed to one value. As soon as the
/// status narrows, the three are asked of experiences. So the status always counts experiences; format and city do only when the
/// status narrows, and go by the whole document otherwise.
final class ExperienceCounter implements FacetCounter {

    /// The bits of the facets that experiences have.
    static final int JOINT = FacetFilter.bit(Facet.STATUS) | FacetFilter.bit(Facet.FORMAT)
            | FacetFilter.bit(Facet.CITY);

    private static final int STATUS = FacetFilter.bit(Facet.STATUS);

    private final OrdinalLists documents;
    private final OrdinalLists experiences;
    private final OrdinalLists ofExperiences;
    private final int[] facetBits;
    private final int[] satisfied;
    private final int[] missing;
    private final int required;
    private final int byExperience;
    private final int[] counts;
    /// The document that counted last for each ordinal, plus one: several experiences may have the same value.
    private final int[] lastCounted;

    ExperienceCounter(FacetTable table, FacetFilter filter) {
        documents = table.ofDocuments();
        experiences = table.experiences();
        ofExperiences = table.ofExperiences();
        facetBits = table.bits();
        satisfied = filter.satisfied(table);
        required = filter.required();
        byExperience = (required & STATUS) == 0 ? STATUS : JOINT;
        missing = missing();
        counts = new int[facetBits.length];
        lastCounted = new int[facetBits.length];
    }

    /// For each experience the bits of the facets of experiences that narrow and that it does not satisfy.
    private int[] missing() {
        int[] bits = new int[ofExperiences.starts().length - 1];
        Arrays.setAll(bits, experience -> required & JOINT & ~satisfied(ofExperiences, experience));
        return bits;
    }

    private int satisfied(OrdinalLists lists, int thing) {
        int bits = 0;
        for (int i = lists.starts()[thing]; i < lists.starts()[thing + 1]; i++) {
            bits |= satisfied[lists.flat()[i]];
        }
        return bits;
    }

    @Override
    public boolean count(int document) {
        int missed = required & ~satisfied(documents, document);
        if ((missed & ~JOINT) == 0) {
            countExperiences(document);
        }
        boolean told = byExperience != JOINT || tellsOfOne(document);
        int missedByWhole = missed & ~byExperience;
        if (told && missedByWhole == 0) {
            countWhole(document, ~byExperience);
        } else if (told && Integer.bitCount(missedByWhole) == 1) {
            countWhole(document, missedByWhole);
        }
        return told && missedByWhole == 0;
    }

    /// Whether one experience satisfies all that is asked of experiences.
    private boolean tellsOfOne(int document) {
        for (int i = experiences.starts()[document]; i < experiences.starts()[document + 1]; i++) {
            if (missing[experiences.flat()[i]] == 0) {
                return true;
            }
        }
        return false;
    }

    /// Counts a document for the values of experiences that satisfy all facets, and in one facet for those that miss it alone.
    private void countExperiences(int document) {
        for (int i = experiences.starts()[document]; i < experiences.starts()[document + 1]; i++) {
            int experience = experiences.flat()[i];
            int missed = missing[experience];
            if (missed == 0 || Integer.bitCount(missed) == 1) {
                countExperience(document, experience, byExperience & (missed == 0 ? JOINT : missed));
            }
        }
    }

    private void countExperience(int document, int experience, int facets) {
        for (int i = ofExperiences.starts()[experience]; i < ofExperiences.starts()[experience + 1]; i++) {
            int ordinal = ofExperiences.flat()[i];
            if ((facetBits[ordinal] & facets) != 0 && lastCounted[ordinal] != document + 1) {
                lastCounted[ordinal] = document + 1;
                counts[ordinal]++;
            }
        }
    }

    private void countWhole(int document, int facets) {
        for (int i = documents.starts()[document]; i < documents.starts()[document + 1]; i++) {
            int ordinal = documents.flat()[i];
            counts[ordinal] += (facetBits[ordinal] & facets) == 0 ? 0 : 1;
        }
    }

    @Override
    public int[] counts() {
        return counts;
    }
}
