/// Every answer of the API is held against its description.
///
/// A [Client] asks over a [Wire] and gives the [Reply] to [OpenApi], which knows from `openapi.yaml` what may be answered at that
/// address with that status, and fails otherwise; what was answered is remembered in [Exercised]. When all tests are done,
/// [EveryDocumentedAnswerTest] fails if anything is documented that no test has seen.
@NullMarked
package de.erfahrungsschatz.api.openapi;

import org.jspecify.annotations.NullMarked;
