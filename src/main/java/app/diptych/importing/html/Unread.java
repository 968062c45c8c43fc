package app.diptych.importing.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the elements of a page that nobody reads as text, or that surround it. */
final class Unread {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "picture",
            "img",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "footer",
            "aside",
            "dialog",
            "head",
            "rp",
            "rt");
    private static final Pattern HIDDEN = Pattern.compile("(?i).*(display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");

    private Unread() {}

    static boolean is(Element element) {
        return TAGS.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).matches();
    }
}
