package de.erfahrungsschatz.indexer.config;

import de.erfahrungsschatz.contacts.mail.MailKeys;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import de.erfahrungsschatz.corpus.yaml.YamlReader;
import de.erfahrungsschatz.indexer.extract.ExtractionLimits;
import de.erfahrungsschatz.indexer.extract.Passwords;
import de.erfahrungsschatz.indexer.extract.TextRecognition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The settings of the indexer.
///
/// @param vocabularies the folder of the network's own vocabularies; null for those that are shipped alone
/// @param functionalMailboxes addresses that stay readable in public documents: those of offices, not of persons
/// @param extraction how much one file may cost
/// @param recognition whether the text of scanned pages is recognised: where it is wanted, what this machine can do
/// @param passwords to be tried on encrypted files
/// @param letters how people are written to about their contacts
/// @param withdrawals where it stands who has withdrawn; null for the usual place
public record IndexerConfig(@Nullable Path vocabularies, List<String> functionalMailboxes,
        ExtractionLimits extraction, TextRecognition recognition, Passwords passwords, LetterSettings letters,
        @Nullable LedgerFolder withdrawals) {

    public IndexerConfig {
        functionalMailboxes = List.copyOf(functionalMailboxes);
    }

    /// The settings without a file.
    public static IndexerConfig defaults() {
        return new IndexerConfig(null, List.of(), ExtractionLimits.standard(), TextRecognition.find(),
                Passwords.NONE, LetterSettings.NONE, null);
    }

    /// The same settings with what says who has withdrawn in that place, unless they name one.
    public IndexerConfig withdrawalsIn(LedgerFolder usual) {
        return withdrawals != null ? this
                : new IndexerConfig(vocabularies, functionalMailboxes, extraction, recognition, passwords, letters,
                        usual);
    }

    /// Where it stands who has withdrawn.
    ///
    /// @param data the data folder
    public LedgerFolder ledger(Path data) {
        return withdrawals == null ? LedgerFolder.usual(data, null) : withdrawals;
    }

    /// The settings of a file; what it does not say keeps its default. Paths in it are relative to the file.
    ///
    /// @throws InvalidYamlException when anything in it is wrong, with all problems at once
    public static IndexerConfig read(Path file) throws InvalidYamlException {
        List<Problem> problems = new ArrayList<>();
        YamlFields fields = YamlFields.of(YamlReader.read(file, file.toString()), file.toString(), problems);
        Path vocabularies = fields.text("vocabularies").map(file.toAbsolutePath()::resolveSibling).orElse(null);
        List<String> mailboxes = fields.texts("functionalMailboxes").stream().map(YamlNode.Scalar::text).toList();
        ExtractionLimits limits = fields.node("extraction")
                .map(node -> limits(YamlFields.of(node, file.toString(), problems)))
                .orElse(ExtractionLimits.standard());
        TextRecognition recognition = fields.value("ocr", IndexerConfig::recognition, "\"auto\" or \"never\"")
                .orElseGet(TextRecognition::find);
        Passwords passwords = new Passwords(fields.texts("passwords").stream().map(YamlNode.Scalar::text).toList());
        LedgerFolder withdrawals = fields.text("withdrawals").map(file.toAbsolutePath()::resolveSibling)
                .map(Path::normalize).map(LedgerFolder::new).orElse(null);
        LetterSettings letters = new LetterSettings(fields.value("baseUrl", BaseAddress::parse,
                "eine Adresse wie https://wissen.netz.example").orElse(null),
                MailKeys.read(fields, file, problems).orElse(null));
        fields.rejectOthers();
        if (!problems.isEmpty()) {
            throw new InvalidYamlException(problems);
        }
        return new IndexerConfig(vocabularies, mailboxes, limits, recognition, passwords, letters, withdrawals);
    }

    private static ExtractionLimits limits(YamlFields fields) {
        ExtractionLimits standard = ExtractionLimits.standard();
        ExtractionLimits limits = new ExtractionLimits(
                positive(fields, "maxFileBytes").orElse(standard.maxFileBytes()),
                small(fields, "maxCharacters").orElse(standard.maxCharacters()),
                small(fields, "maxEmbedded").orElse(standard.maxEmbedded()),
                small(fields, "maxDepth").orElse(standard.maxDepth()),
                small(fields, "maxRatio").orElse(standard.maxRatio()),
                small(fields, "secondsPerFile").orElse(standard.secondsPerFile()),
                small(fields, "workerMegabytes").orElse(standard.workerMegabytes()),
                small(fields, "workers").orElse(standard.workers()),
                small(fields, "ocrPages").orElse(standard.ocrPages()),
                small(fields, "secondsPerOcrPage").orElse(standard.secondsPerOcrPage()));
        fields.rejectOthers();
        return limits;
    }

    private static Optional<TextRecognition> recognition(String text) {
        return switch (text) {
            case "auto" -> Optional.of(TextRecognition.find());
            case "never" -> Optional.of(new TextRecognition.Off());
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> small(YamlFields fields, String key) {
        return fields.value(key, text -> parse(text).filter(number -> number <= Integer.MAX_VALUE).map(Long::intValue),
                "eine ganze Zahl ab 1");
    }

    private static Optional<Long> positive(YamlFields fields, String key) {
        return fields.value(key, IndexerConfig::parse, "eine ganze Zahl ab 1");
    }

    private static Optional<Long> parse(String text) {
        return text.matches("\\d{1,15}")
                ? Optional.of(Long.valueOf(text)).filter(number -> number > 0)
                : Optional.empty();
    }
}
