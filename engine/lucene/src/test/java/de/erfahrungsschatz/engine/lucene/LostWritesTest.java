package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.engine.contract.Draft;
import de.erfahrungsschatz.engine.contract.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A computer that loses power loses, or spoils, every byte that was not forced to the disk. What was prepared for publication
/// must not be among them.
class LostWritesTest {

    private static final int CRASHES = 20;
    private static final Path FOLDER = Path.of("index-1");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void what_is_published_survives_a_loss_of_power_at_any_moment() throws IOException {
        MockDirectoryWrapper disk = new MockDirectoryWrapper(random, new ByteBuffersDirectory(NoLockFactory.INSTANCE));
        disk.setCheckIndexOnClose(false);
        Outage outage = new Outage();
        disk.failOn(outage);
        CommitName published = null;
        int documents = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            PartWriter run = begin(disk, published);
            int added = put(run, documents);
            published = run.commit(Network.VOCABULARIES);
            documents += added;
            PartWriter doomed = begin(disk, published);
            put(doomed, documents);
            outage.in(random.nextInt(40));
            commit(doomed);
            outage.isOver();
            losePower(disk);
            assertThat(count(disk, published)).as("after crash %d, seed %d", crash, seed).isEqualTo(documents);
        }
    }

    private static void commit(PartWriter doomed) {
        try {
            doomed.commit(Network.VOCABULARIES);
        } catch (IOException | AlreadyClosedException e) {
            // This is what a run sees of the loss of power, if it sees anything.
        }
    }

    private static PartWriter begin(MockDirectoryWrapper disk, @Nullable CommitName published) throws IOException {
        return new PartWriter(disk, FOLDER, new PublishedPart(published, null, true), published != null);
    }

    private int put(PartWriter run, int from) throws IOException {
        int documents = 1 + random.nextInt(30);
        for (int i = 0; i < documents; i++) {
            run.put(Draft.of("blatt-" + (from + i)).done().id(), new DocumentFields(Network.VOCABULARIES)
                    .of(Draft.of("blatt-" + (from + i)).title("Blatt").says("Der Uferpark.").done()));
        }
        return documents;
    }

    private static void losePower(MockDirectoryWrapper disk) throws IOException {
        disk.crash();
        disk.clearCrash();
    }

    private static int count(MockDirectoryWrapper disk, @Nullable CommitName published) throws IOException {
        if (published == null) {
            return 0;
        }
        IndexCommit commit = Commits.find(disk, published).orElseThrow();
        try (DirectoryReader reader = DirectoryReader.open(commit)) {
            return reader.numDocs();
        }
    }

    /// Lets the disk refuse everything from one of its next operations on.
    private static final class Outage extends MockDirectoryWrapper.Failure {

        private int operations = Integer.MAX_VALUE;

        void in(int count) {
            operations = count;
        }

        void isOver() {
            operations = Integer.MAX_VALUE;
        }

        @Override
        public void eval(MockDirectoryWrapper disk) throws IOException {
            if (operations == 0) {
                throw new IOException("no power");
            }
            operations--;
        }
    }
}
