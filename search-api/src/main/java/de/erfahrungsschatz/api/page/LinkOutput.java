package de.erfahrungsschatz.api.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes a page whose links stay in its language and below the path of its site. So nothing that makes a link need know of either.
final class LinkOutput extends OwaspHtmlTemplateOutput {

    private static final Set<String> LINKS = Set.of("href", "src", "action", "data-base", "data-suggest",
            "data-collection");

    private final Place place;
    private @Nullable String attribute;

    /// @param output what is written to
    LinkOutput(TemplateOutput output, Place place) {
        super(output);
        this.place = place;
    }

    @Override
    public void setContext(@Nullable String tag, @Nullable String attribute) {
        super.setContext(tag, attribute);
        this.attribute = attribute;
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        super.writeUserContent(value != null && value.startsWith("/") && isInLink() ? place.of(value) : value);
    }

    private boolean isInLink() {
        return attribute != null && LINKS.contains(attribute);
    }
}
