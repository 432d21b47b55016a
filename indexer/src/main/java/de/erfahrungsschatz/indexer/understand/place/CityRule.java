package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import java.util.List;
import java.util.Set;

/// Which cities does the document deal with? Those of the people interviewed and of the headline; else those of letterhead
/// and title; else those whose folder it lies in or whose name its file bears; else the only one that its first words name, or
/// of which a report speaks most. A city that the text merely mentions is none of them. A fragment belongs
/// to no city, for nobody knows who speaks, unless place and date stand below it, or somebody says "hier in …".
public final class CityRule {

    private static final Set<String> SURE_IN_TITLE = Set.of("city.adjective", "city.row", "city.genitive");

    /// Where people from many cities met, the names of the file and of the place say only where.
    private static final int STEPS_OF_GATHERING = 4;

    private static final AnchoredPattern SALUTATION = AnchoredPattern.of("(?:^|\\s)Sehr geehrte[rs]? \\p{Lu}",
            "Sehr geehrte");
    private static final int FIRST_BLOCKS = 20;

    private final HeaderCities headers;
    private final DatelineCities datelines;
    private final RoleCities roles;
    private final OpeningCities openings;
    private final SignatureCities signatures;
    private final PathCities paths;
    private final MailAddresses addresses;

    /// @param mentions of all municipalities, with the members of the network marked
    public CityRule(CityMentions mentions) {
        CalledTowns towns = new CalledTowns(mentions.names());
        FieldCities fields = new FieldCities(towns);
        this.headers = new HeaderCities(towns, fields);
        this.datelines = new DatelineCities(towns, fields);
        this.roles = new RoleCities(towns);
        this.openings = new OpeningCities(towns);
        this.signatures = new SignatureCities(towns);
        this.paths = new PathCities(mentions.names());
        this.addresses = new MailAddresses(mentions.names());
    }

    /// The ids of the cities; empty when none is evident.
    ///
    /// @param reading of the document as long as its city is unknown
    public List<Derived<String>> cities(Evidence evidence, String title, CityReading reading) {
        FoundCities found = new FoundCities();
        if (evidence.part().fragment()) {
            ofEnd(evidence, found);
            if (found.isEmpty() && evidence.part().interview()) {
                openings.ofSpeakers(evidence.part().blocks(), reading, found);
            }
            return found.derived();
        }
        if (!evidence.mail()) {
            ofMany(evidence.part().blocks(), title, reading, found);
        }
        if (!found.isEmpty()) {
            return found.derived();
        }
        boolean gathering = Gathering.isOfNetwork(evidence.part(), title, reading);
        List<Runnable> evidences = List.of(
                () -> ofHead(evidence, reading, found),
                () -> ofHeader(evidence, gathering, reading, found),
                () -> ofTitle(title, reading, found),
                () -> openings.ofSections(evidence.part(), reading, found),
                () -> paths.of(evidence.path(), reading, found),
                () -> ofEnd(evidence, found),
                () -> ofWords(evidence, reading, found));
        for (Runnable step : gathering ? evidences.subList(0, STEPS_OF_GATHERING) : evidences) {
            if (found.isEmpty()) {
                step.run();
            }
        }
        if (!evidence.part().interview() && !evidence.mail()) {
            Contributions.add(evidence.part().blocks(), reading, found);
            Delegations.add(evidence.part().blocks(), reading, found);
        }
        return found.derived();
    }

    private static void ofMany(List<Block> blocks, String title, CityReading reading, FoundCities found) {
        AnsweringCities.add(blocks, reading, found);
        if (found.isEmpty() && AddressList.isCalledSo(title)) {
            AddressList.add(blocks, reading, found);
        }
    }

    private void ofHead(Evidence evidence, CityReading reading, FoundCities found) {
        if (evidence.part().interview() || evidence.head().isPresent()) {
            roles.ofLines(evidence.headerLines(), found);
        }
        evidence.head().ifPresent(head -> roles.ofInterview(head, reading, found));
    }

    private void ofHeader(Evidence evidence, boolean gathering, CityReading reading, FoundCities found) {
        if (evidence.mail()) {
            ofMail(evidence.part().blocks(), reading, found);
            return;
        }
        headers.ofLetterhead(evidence.headerLines(), isLetter(evidence), reading, found);
        if (found.isEmpty()) {
            headers.ofRow(evidence.headerLines(), reading, found);
        }
        if (found.isEmpty()) {
            AssociationCities.add(HeaderLines.first(evidence.headerLines()).toList(), reading, found);
        }
        if (found.isEmpty() && evidence.slides()) {
            roles.ofTalk(HeaderLines.first(evidence.headerLines()).toList(), reading, found);
        }
        if (found.isEmpty() && !gathering) {
            datelines.above(evidence.headerLines(), reading, found);
            Gathering.ofNeighbours(evidence.part(), reading, found);
        }
        if (found.isEmpty()) {
            openings.ofLongTitle(evidence.part().blocks(), found);
        }
        if (found.isEmpty()) {
            openings.ofArticle(evidence.part().blocks(), found);
        }
    }

    private static boolean isLetter(Evidence evidence) {
        return evidence.part().blocks().stream().limit(FIRST_BLOCKS)
                .anyMatch(block -> SALUTATION.isIn(block.text()));
    }

    private void ofMail(List<Block> blocks, CityReading reading, FoundCities found) {
        List<Block> message = SignatureCities.firstMessage(blocks);
        signatures.of(message, found);
        if (found.isEmpty()) {
            openings.ofSpeakers(message, reading, found);
        }
        if (found.isEmpty()) {
            addresses.ofSender(message, reading, found);
        }
        if (!found.isEmpty()) {
            signatures.ofThread(blocks, found);
        }
    }

    private static void ofTitle(String title, CityReading reading, FoundCities found) {
        reading.find(title).stream().filter(mention -> mention.sure() || SURE_IN_TITLE.contains(mention.rule()))
                .forEach(mention -> found.add(mention.city(), "city.title", title));
    }

    private void ofEnd(Evidence evidence, FoundCities found) {
        if (!evidence.mail()) {
            datelines.below(evidence.part().blocks(), found);
        }
    }

    private void ofWords(Evidence evidence, CityReading reading, FoundCities found) {
        if (evidence.mail()) {
            return;
        }
        HeaderCities.ofDelegates(evidence.part().blocks(), reading, found);
        if (found.isEmpty()) {
            HeaderCities.ofAddress(evidence.headerLines(), reading, found);
        }
        if (found.isEmpty()) {
            openings.ofLead(evidence.part().blocks(), reading, found);
        }
        if (found.isEmpty()) {
            openings.ofBeginning(evidence.part(), reading, found);
        }
        if (found.isEmpty() && evidence.part().interview()) {
            openings.ofSpeakers(evidence.part().blocks(), reading, found);
        }
        if (found.isEmpty()) {
            openings.ofWelcome(evidence.part().blocks(), reading, found);
        }
        if (found.isEmpty() && !evidence.part().interview()) {
            reading.dominant().ifPresent(found::add);
        }
        if (found.isEmpty() && !evidence.part().interview()) {
            PartnerCities.add(evidence.part().blocks(), reading, found);
        }
        if (found.isEmpty()) {
            addresses.ofContacts(evidence.part().blocks(), reading, found);
        }
    }
}
