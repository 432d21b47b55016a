package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.run.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/// A line at every tenth part of the way, for logs and pipes.
final class ProgressInLines implements Progress {

    private final PrintWriter out;
    private int files;
    private int done;

    ProgressInLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(int all) {
        files = all;
        if (files > 0) {
            say(String.format(Locale.GERMANY, "%d Dateien werden gelesen.", files));
        }
    }

    @Override
    public void step(String path) {
        int before = tenths();
        done++;
        if (tenths() > before && done < files) {
            say(String.format(Locale.GERMANY, "%d von %d Dateien gelesen.", done, files));
        }
    }

    @Override
    public void close() {
        out.flush();
    }

    private int tenths() {
        return (int) (10L * done / Math.max(1, files));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
