/// The two shipped programs, as their users meet them: a [Program] is a process of its own, a [RunningServer] one that listens, a
/// [Chromium] looks at what it serves.
@NullMarked
package de.erfahrungsschatz.api.journey;

import org.jspecify.annotations.NullMarked;
