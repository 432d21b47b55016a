/// How is the program set up? One YAML file becomes one [ApiConfig]; the command line wins over the file.
@NullMarked
package de.erfahrungsschatz.api.config;

import org.jspecify.annotations.NullMarked;
