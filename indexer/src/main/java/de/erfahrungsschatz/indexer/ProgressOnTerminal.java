package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.run.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar that grows, for people who watch.
final class ProgressOnTerminal implements Progress {

    private @Nullable ProgressBar bar;

    @Override
    public void begin(int files) {
        if (files > 0) {
            bar = new ProgressBarBuilder().setTaskName("Dateien").setInitialMax(files)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK).build();
        }
    }

    @Override
    public void step(String path) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(path.length() <= 40 ? path : "…" + path.substring(path.length() - 39));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
