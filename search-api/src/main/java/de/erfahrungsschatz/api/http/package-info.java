/// How does a request reach the index? [WebServer] opens the door; [ApiRoutes] answers with JSON, [PageRoutes] with pages,
/// [AssetRoutes] with style sheets and the like; [Failures] is the one edge where exceptions become answers. Only this package
/// knows Javalin.
@NullMarked
package de.erfahrungsschatz.api.http;

import org.jspecify.annotations.NullMarked;
