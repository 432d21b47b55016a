/// How does an address become a question? [QueryParameters] are read and checked one by one; the outcome is [Checked]: either
/// a valid [SearchQuestion], [DocumentQuestion] or [SuggestQuestion], or every [ParameterProblem] at once.
@NullMarked
package de.erfahrungsschatz.api.request;

import org.jspecify.annotations.NullMarked;
