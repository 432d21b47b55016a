package de.erfahrungsschatz.indexer.crawl;

/// Something in the folder that is not indexed.
///
/// @param path below the crawled folder, with `/`
/// @param reason why
/// @param why the reason as one German sentence for the office
public record LeftOut(String path, Reason reason, String why) {

    /// Why something is left out.
    public enum Reason {
        /// Its name begins with a dot.
        HIDDEN,
        /// It is a link; what it points to is indexed where it lies, or not at all.
        LINK,
        /// It is neither a file nor a folder.
        SPECIAL,
        /// It is a folder that cannot be listed or a file that cannot be looked at.
        UNREADABLE,
        /// It has the name of a sidecar, but there is no file for it to speak of.
        ORPHANED_SIDECAR,
        /// It is still being written.
        UNSETTLED
    }

    /// Whether it hides what may be known already of what lies there: no reason to forget that.
    public boolean hides() {
        return reason == Reason.UNREADABLE || reason == Reason.UNSETTLED;
    }
}
