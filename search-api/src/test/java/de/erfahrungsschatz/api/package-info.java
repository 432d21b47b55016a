/// Tests of the commands, called as the command line calls them.
@NullMarked
package de.erfahrungsschatz.api;

import org.jspecify.annotations.NullMarked;
