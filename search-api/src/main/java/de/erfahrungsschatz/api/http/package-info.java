/// How does a request reach the index? [WebServer] opens the door; [ApiRoutes] answers with JSON, [PageRoutes] with pages,
/// [AssetRoutes] with style sheets and the like. What other websites embed is apart and always for the public: [WidgetRoutes]
/// answers the widget, whose script is one of the [WidgetFiles], and [EmbedRoutes] fills a frame. [Failures] is the one edge
/// where exceptions become answers. Only this package knows Javalin.
@NullMarked
package de.erfahrungsschatz.api.http;

import org.jspecify.annotations.NullMarked;
