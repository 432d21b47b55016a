package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;

/// Cuts a conversation by mail into its messages, each said by its sender. What somebody quotes from elsewhere is nobody's.
final class MailPassages {

    private final List<Block> blocks;
    private final PassageBuilder builder = new PassageBuilder();

    MailPassages(List<Block> blocks) {
        this.blocks = blocks;
    }

    List<Passage> cut() {
        for (MailThread.Message message : MailThread.messages(blocks)) {
            boolean quoted = false;
            builder.begin(List.of(), message.sender());
            for (Block block : message.blocks()) {
                boolean reply = QuotedMail.isQuoted(block.text());
                if (reply != quoted) {
                    builder.begin(List.of(), reply ? null : message.sender());
                }
                builder.add(reply ? QuotedMail.strip(block) : block);
                quoted = reply;
            }
        }
        return builder.passages();
    }
}
