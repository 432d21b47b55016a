package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.run.Progress;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/// A bar that grows, for people who watch: how many files, how long so far and still, how many in a second, and which came last.
final class ProgressOnTerminal implements Progress {

    private static final int NAME = 40;
    private static final int USUAL_WIDTH = 80;

    private @Nullable ProgressBar bar;

    @Override
    public void begin(int files) {
        if (files > 0) {
            bar = new ProgressBarBuilder().setTaskName("Dateien").setInitialMax(files)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, width()))
                    .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.GERMANY))).build();
        }
    }

    /// Asks for the width ourselves, for the bar's own way would take Ctrl-C from [Interruption].
    private static int width() {
        try (Terminal terminal = TerminalBuilder.builder().nativeSignals(false).dumb(true).build()) {
            return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
        } catch (IOException e) {
            return USUAL_WIDTH;
        }
    }

    @Override
    public void step(String path) {
        if (bar != null) {
            String name = Visible.of(path);
            bar.step();
            bar.setExtraMessage(
                    " " + (name.length() <= NAME ? name : "…" + name.substring(name.length() - NAME + 1)));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
