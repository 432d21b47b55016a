package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/// What the documents of a segment tell of dialogue formats. Combinations of status, format and city recur in many documents, so each
/// is kept once and documents name them by number.
///
/// @param combinations those that occur; their places are the numbers
/// @param ofDocuments the numbers that each document has
record JointTable(List<Joint> combinations, OrdinalLists ofDocuments) {

    JointTable {
        combinations = List.copyOf(combinations);
    }

    static JointTable read(LeafReader reader, Blocks blocks) throws IOException {
        SortedSetDocValues source = DocValues.getSortedSet(reader, Schema.EXPERIENCES);
        List<Joint> combinations = new ArrayList<>();
        for (long number = 0; number < source.getValueCount(); number++) {
            combinations.add(Joint.decode(source.lookupOrd(number).utf8ToString()));
        }
        return new JointTable(combinations, OrdinalLists.read(source, blocks));
    }
}
