package de.erfahrungsschatz.indexer.understand.status;

/// All words that tell how far a format has come.
///
/// @param clauses those that may stand anywhere in a clause
/// @param beside those that stand immediately before a format
/// @param above those of headings and other lines above formats that stand without a verb
record StatusCues(CueList clauses, CueList beside, CueList above) {

    /// Those that come with the program.
    static StatusCues shipped() {
        return new StatusCues(CueList.ofClauses(), CueList.beside(), CueList.above());
    }

    /// The same that look through each text once only; for one document and one thread.
    StatusCues remembering() {
        return new StatusCues(clauses.remembering(), beside.remembering(), above.remembering());
    }
}
