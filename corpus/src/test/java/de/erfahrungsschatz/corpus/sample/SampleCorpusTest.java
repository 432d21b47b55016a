package de.erfahrungsschatz.corpus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import de.erfahrungsschatz.corpus.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SampleCorpusTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Pattern TELEPHONE = Pattern.compile("\\b0\\d{2,4}[ /-]+\\d{4,}[\\d -]*");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@([\\w-]+\\.)+([a-zA-Z]+)");

    private final SampleCorpus sample = new SampleCorpus(MODULE);

    @Test
    void has_at_least_sixty_documents_in_nine_formats() {
        Map<String, Integer> byFormat = new HashMap<>();
        sample.documents().forEach(file -> byFormat.merge(file.toString().replaceAll(".*\\.", ""), 1, Integer::sum));
        assertThat(sample.documents()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(byFormat).containsKeys("pdf", "docx", "odt", "rtf", "html", "txt", "md", "pptx", "eml");
    }

    @Test
    void says_no_body_sentence_twice() {
        Map<String, Path> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Path text : sample.texts()) {
            for (String sentence : SampleCorpus.sentences(text)) {
                Path first = seen.put(sentence, text);
                if (first != null) {
                    twice.add(sentence + " — in " + first.getFileName() + " and " + text.getFileName());
                }
            }
        }
        assertThat(seen).as("sentences found at all").hasSizeGreaterThan(3_000);
        assertThat(twice).isEmpty();
    }

    @Test
    void mentions_twelve_cities_twenty_five_formats_and_twenty_topics() throws InvalidYamlException {
        Vocabularies vocabularies = VocabularyReader.read(MODULE.resolve("sample/vocabularies"));
        StringBuilder words = new StringBuilder();
        sample.texts().forEach(text -> words.append(SampleCorpus.read(text)).append('\n'));
        assertThat(mentioned(vocabularies, VocabularyName.CITIES, words)).isGreaterThanOrEqualTo(12);
        assertThat(mentioned(vocabularies, VocabularyName.FORMATS, words)).isGreaterThanOrEqualTo(25);
        assertThat(mentioned(vocabularies, VocabularyName.TOPICS, words)).isGreaterThanOrEqualTo(20);
    }

    @Test
    void shows_some_documents_to_everybody_most_to_members_and_a_few_to_the_office() throws InvalidYamlException {
        Map<String, Integer> stated = new HashMap<>();
        for (Path sidecar : sample.sidecars()) {
            if (YamlReader.read(sidecar, sidecar.toString()) instanceof YamlNode.Mapping(int _, var entries)
                    && entries.get("visibility") instanceof YamlNode.Scalar(int _, String visibility)) {
                stated.merge(visibility, 1, Integer::sum);
            }
        }
        int shownToMore = stated.getOrDefault("public", 0) + stated.getOrDefault("office", 0);
        assertThat(stated.get("public")).isGreaterThanOrEqualTo(10);
        assertThat(stated.get("office")).isGreaterThanOrEqualTo(3);
        assertThat(sample.documents().size() - shownToMore).isGreaterThan(sample.documents().size() / 2);
    }

    @Test
    void holds_only_telephone_numbers_and_mail_domains_that_are_reserved_for_fiction() {
        Set<String> wrong = new HashSet<>();
        for (Path text : sample.texts()) {
            String words = SampleCorpus.read(text);
            Matcher telephone = TELEPHONE.matcher(words);
            while (telephone.find()) {
                if (!telephone.group().replaceAll("\\D", "")
                        .matches("(03023125|04066969|06990009|08999998|02214710)\\d+")) {
                    wrong.add(text.getFileName() + ": " + telephone.group());
                }
            }
            Matcher mail = MAIL.matcher(words);
            while (mail.find()) {
                if (!mail.group(2).equals("example")) {
                    wrong.add(text.getFileName() + ": " + mail.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void marks_every_document_as_fiction() {
        assertThat(sample.texts())
                .allSatisfy(text -> assertThat(SampleCorpus.read(text)).contains("Fiktives Beispieldokument"));
    }

    @Test
    void is_what_its_script_makes_of_the_sources() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "Skipped: python3 is not installed");
        Process check = new ProcessBuilder("python3", "sample/make-documents.py", "--check").directory(MODULE.toFile())
                .redirectErrorStream(true).start();
        String output = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(output).isZero();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// How many concepts the words name; of the cities only those of the network.
    private static long mentioned(Vocabularies vocabularies, VocabularyName name, CharSequence words) {
        return vocabularies.get(name).concepts().stream()
                .filter(concept -> name != VocabularyName.CITIES || (concept.member() && concept.broader() == null))
                .filter(concept -> Pattern.compile("\\b" + Pattern.quote(concept.prefLabel())).matcher(words).find())
                .count();
    }
}
