/// Who may know whom: the walls between the rooms, checked over the classes of the whole product.
@NullMarked
package de.erfahrungsschatz.api.architecture;

import org.jspecify.annotations.NullMarked;
