package app.diptych.importing.html;

import app.diptych.importing.format.Abundance;
import app.diptych.importing.format.Detection;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.manuscript.Flaw;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Decoder;
import app.diptych.importing.text.Decoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads saved pages. Nothing is fetched, run or followed. */
public final class HtmlPage implements Extractor {
    private static final String NAME = "html";
    private static final int HEAD = 8192;
    private static final int SHORT = 160;
    private static final int MOST_ABOVE = 20;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta\\b[^>]{0,200}\\bcharset\\s*=|<\\?xml[^>]{0,100}\\bencoding\\s*=");
    /** Behind it stands the name of the site. */
    private static final Pattern SITE = Pattern.compile("\\s+[|·•»–—-]\\s+[^|]{2,40}$");

    private final Decoder decoder = new Decoder();

    @Override
    public Manuscript read(String name, byte[] bytes) throws ExtractionException {
        Abundance.checkTags(bytes);
        Parsed read =
                Detection.isWebArchive(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1))
                        ? parse(WebArchive.page(bytes)
                                .orElseThrow(() -> new ExtractionException(
                                        ExtractionException.Reason.DAMAGED, "it has no page in it")))
                        : parse(new WebArchive.Page(bytes, null));
        Document page = read.page();
        Element part = MainPart.of(page);
        Collector collector = Collector.of(part);
        List<Flaw> flaws = new ArrayList<>();
        if (collector.foreign() > 0) {
            flaws.add(new Flaw(
                    Place.UNKNOWN,
                    "The page has " + collector.foreign()
                            + " paragraphs in neither English nor Chinese; they were left out."));
        }
        Known known = new Known(title(page), null, null, null, null);
        List<String> apart = new ArrayList<>(above(page, part));
        apart.addAll(collector.apart());
        return new Manuscript(NAME, collector.items(), apart, known, flaws, read.charset());
    }

    /** The short lines of the page before its main part, which may say what call it is. */
    private static List<String> above(Document page, Element part) {
        List<String> above = new ArrayList<>();
        for (Element element = part; element != null && !element.equals(page.body()); element = element.parent()) {
            List<String> before = new ArrayList<>();
            for (Element sibling : element.previousElementSiblings().reversed()) {
                if (!Unread.is(sibling)) {
                    Collector.of(sibling).items().forEach(item -> before.add(item.text()));
                }
            }
            above.addAll(0, before);
        }
        return above.stream()
                .filter(line -> line.length() <= SHORT)
                .limit(MOST_ABOVE)
                .toList();
    }

    private record Parsed(Document page, String charset) {}

    private Parsed parse(WebArchive.Page saved) throws ExtractionException {
        byte[] bytes = saved.bytes();
        try {
            boolean declared = CHARSET.matcher(
                            new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1))
                    .find();
            String charset = declared ? null : known(saved.charset());
            if (!declared && charset == null && decoder.decodeMarkup(bytes) instanceof Decoding.Text text) {
                return new Parsed(Jsoup.parse(text.value()), text.charset());
            }
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
            return new Parsed(page, page.charset().name());
        } catch (IOException e) {
            throw new ExtractionException(ExtractionException.Reason.DAMAGED, "the page does not say a known encoding");
        }
    }

    private static @Nullable String known(@Nullable String charset) {
        return charset != null && Charset.isSupported(charset) ? charset : null;
    }

    private static @Nullable String title(Document page) {
        Element shared = page.selectFirst("meta[property=og:title][content]");
        Element heading = page.selectFirst("h1");
        for (String title : List.of(
                shared == null ? "" : shared.attr("content"), heading == null ? "" : heading.text(), page.title())) {
            String plain = SITE.matcher(title.strip()).replaceFirst("").strip();
            if (!plain.isEmpty() && !Tongue.isForeign(plain)) {
                return plain;
            }
        }
        return null;
    }
}
