package de.erfahrungsschatz.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = Product.classes();

    @Test
    void every_package_of_the_repository_was_looked_at() {
        Set<String> seen = PRODUCT.stream().map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(seen).containsAll(Product.packages());
        assertThat(Product.packages()).hasSizeGreaterThan(15).contains("de.erfahrungsschatz.corpus.document",
                "de.erfahrungsschatz.engine.port", "de.erfahrungsschatz.engine.lucene",
                "de.erfahrungsschatz.indexer.extract", "de.erfahrungsschatz.api.http");
    }

    @Test
    void the_corpus_knows_nobody() {
        knowsOnly("de.erfahrungsschatz.corpus..", "org.snakeyaml.engine..", "javax.crypto..").check(PRODUCT);
    }

    @Test
    void only_one_package_of_the_corpus_reads_yaml() {
        onlyIn("de.erfahrungsschatz.corpus.yaml..", "org.snakeyaml..").check(PRODUCT);
    }

    @Test
    void the_port_knows_the_corpus_alone() {
        knowsOnly("de.erfahrungsschatz.engine.port..", "de.erfahrungsschatz.corpus..").check(PRODUCT);
    }

    @Test
    void contacts_know_the_corpus_alone_and_only_they_know_a_database() {
        knowsOnly("de.erfahrungsschatz.contacts..", "de.erfahrungsschatz.corpus..", "org.jdbi..", "org.sqlite..",
                "org.flywaydb..", "tools.jackson..", "com.fasterxml.jackson.annotation..", "jakarta.mail..")
                .check(PRODUCT);
        onlyIn("de.erfahrungsschatz.contacts.mail..", "jakarta.mail..").check(PRODUCT);
        onlyIn("de.erfahrungsschatz.contacts..", "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..",
                "org.flywaydb..").check(PRODUCT);
    }

    @Test
    void the_german_analysis_knows_no_index() {
        knowsOnly("de.erfahrungsschatz.engine.german..", "de.erfahrungsschatz.corpus..",
                "de.erfahrungsschatz.engine.port..", "org.apache.lucene.analysis..", "org.apache.lucene.util..",
                "morfologik.stemming..", "de.danielnaber.jwordsplitter..")
                .check(PRODUCT);
    }

    @Test
    void only_the_engine_knows_lucene() {
        onlyIn("de.erfahrungsschatz.engine.lucene..", "org.apache.lucene.index..", "org.apache.lucene.search..",
                "org.apache.lucene.store..", "org.apache.lucene.document..", "org.apache.lucene.codecs..")
                .check(PRODUCT);
        noClasses().that().resideInAnyPackage("de.erfahrungsschatz.api..", "de.erfahrungsschatz.indexer..",
                "de.erfahrungsschatz.corpus..").should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..",
                        "de.erfahrungsschatz.engine.lucene..")
                .check(PRODUCT);
    }

    @Test
    void the_two_programs_never_see_each_other() {
        noClasses().that().resideInAPackage("de.erfahrungsschatz.api..").should().dependOnClassesThat()
                .resideInAPackage("de.erfahrungsschatz.indexer..").check(PRODUCT);
        noClasses().that().resideInAPackage("de.erfahrungsschatz.indexer..").should().dependOnClassesThat()
                .resideInAPackage("de.erfahrungsschatz.api..").check(PRODUCT);
        noClasses().that().resideInAnyPackage("de.erfahrungsschatz.corpus..", "de.erfahrungsschatz.engine..",
                "de.erfahrungsschatz.contacts..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.erfahrungsschatz.api..", "de.erfahrungsschatz.indexer..").check(PRODUCT);
    }

    @Test
    void only_one_package_faces_the_network() {
        onlyIn("de.erfahrungsschatz.api.http..", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(PRODUCT);
    }

    @Test
    void only_one_package_fills_templates() {
        onlyIn("de.erfahrungsschatz.api.page..", "gg.jte..").check(PRODUCT);
    }

    @Test
    void only_one_package_reads_foreign_files() {
        onlyIn("de.erfahrungsschatz.indexer.extract..", "org.apache.tika..").check(PRODUCT);
        onlyIn("de.erfahrungsschatz.indexer.extract.worker.pdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(PRODUCT);
    }

    @Test
    void what_runs_in_a_worker_knows_no_other_code_of_ours() {
        knowsOnly("de.erfahrungsschatz.indexer.extract.worker..", "org.apache.tika..", "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "org.apache.commons.io..", "org.xml.sax..", "net.lingala.zip4j..", "org.apache.commons.compress..",
                "javax.imageio..").check(PRODUCT);
    }

    @Test
    void the_layout_of_pages_knows_nobody() {
        knowsOnly("de.erfahrungsschatz.indexer.extract.layout..").check(PRODUCT);
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        slices().matching("de.erfahrungsschatz.(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void the_rules_notice_a_wall_that_is_broken() {
        assertThatThrownBy(() -> onlyIn("de.erfahrungsschatz.api.page..", "io.javalin..").check(PRODUCT))
                .isInstanceOf(AssertionError.class).hasMessageContaining("WebServer");
        assertThatThrownBy(() -> knowsOnly("de.erfahrungsschatz.engine.port..").check(PRODUCT))
                .isInstanceOf(AssertionError.class).hasMessageContaining("de.erfahrungsschatz.corpus");
    }

    /// The classes of a package know themselves, Java, and the packages named.
    private static ArchRule knowsOnly(String room, String... others) {
        String[] allowed = Stream.concat(Stream.of(room, "java..", "org.jspecify.annotations.."), Stream.of(others))
                .toArray(String[]::new);
        return classes().that().resideInAPackage(room).should().onlyDependOnClassesThat().resideInAnyPackage(allowed);
    }

    /// Outside of a package nobody knows what it uses.
    private static ArchRule onlyIn(String room, String... used) {
        return noClasses().that().resideOutsideOfPackage(room).should().dependOnClassesThat().resideInAnyPackage(used);
    }
}
