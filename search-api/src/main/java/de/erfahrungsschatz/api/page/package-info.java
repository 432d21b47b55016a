/// What people see: [Pages] makes HTML from the same answers that the API gives as JSON, through templates in `src/main/jte`.
@NullMarked
package de.erfahrungsschatz.api.page;

import org.jspecify.annotations.NullMarked;
