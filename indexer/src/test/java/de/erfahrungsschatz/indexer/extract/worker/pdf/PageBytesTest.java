package de.erfahrungsschatz.indexer.extract.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class PageBytesTest {

    /// PDFBox's own buffer tells what is right: whatever is done to both, both answer the same.
    @Test
    void answers_as_the_buffer_of_pdfbox_does() throws IOException {
        Random random = new Random(7);
        byte[] bytes = new byte[500];
        random.nextBytes(bytes);
        try (PageBytes ours = new PageBytes(bytes); RandomAccessReadBuffer theirs = new RandomAccessReadBuffer(bytes)) {
            for (int step = 0; step < 5_000; step++) {
                switch (random.nextInt(6)) {
                    case 0 -> assertThat(ours.read()).isEqualTo(theirs.read());
                    case 1 -> assertThat(ours.peek()).isEqualTo(theirs.peek());
                    case 2 -> {
                        byte[] mine = new byte[20];
                        byte[] other = new byte[20];
                        assertThat(ours.read(mine, 3, 9)).isEqualTo(theirs.read(other, 3, 9));
                        assertThat(mine).isEqualTo(other);
                    }
                    case 3 -> {
                        if (theirs.getPosition() > 0) {
                            ours.rewind(1);
                            theirs.rewind(1);
                        }
                    }
                    case 4 -> {
                        long place = random.nextInt(520);
                        ours.seek(place);
                        theirs.seek(place);
                    }
                    default -> assertThat(ours.isEOF()).isEqualTo(theirs.isEOF());
                }
                assertThat(ours.getPosition()).isEqualTo(theirs.getPosition());
                assertThat(ours.available()).isEqualTo(theirs.available());
            }
        }
    }
}
