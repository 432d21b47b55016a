package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.office.ReviewList;
import de.erfahrungsschatz.api.office.ReviewList.Doubtful;
import de.erfahrungsschatz.api.page.OfficePage.Room;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some of the documents that should be looked at.
///
/// @param documents those of this sheet
/// @param open how many there are on all sheets
/// @param looked how many documents were looked at
/// @param number of the sheet, from 1
/// @param last the number of the last sheet
record ReviewSheet(List<Doubtful> documents, int open, int looked, int number, int last) {

    private static final int SIZE = 20;

    static ReviewSheet of(ReviewList list, int number) {
        int open = list.documents().size();
        int last = Math.max(1, (open + SIZE - 1) / SIZE);
        int shown = Math.clamp(number, 1, last);
        int begin = (shown - 1) * SIZE;
        return new ReviewSheet(list.documents().subList(begin, Math.min(open, begin + SIZE)), open, list.looked(),
                shown,
                last);
    }

    /// Where decisions about a document are sent.
    static String action(Doubtful document) {
        return Room.REVIEW.link() + "/" + document.id();
    }

    /// The sheet before; null on the first.
    @Nullable
    String previous() {
        return number == 1 ? null : sheet(number - 1);
    }

    /// The sheet after; null on the last.
    @Nullable
    String next() {
        return number == last ? null : sheet(number + 1);
    }

    private static String sheet(int other) {
        return Room.REVIEW.link() + "?seite=" + other;
    }
}
