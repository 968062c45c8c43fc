package app.diptych.check.term.file;

import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.WrongForm;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a termbase from TBX, the TermBase eXchange format: ISO 30042:2019 ({@code conceptEntry}, {@code langSec},
 * {@code termSec}) and TBX-Basic as before it ({@code termEntry}, {@code langSet}, {@code tig} or {@code ntig}). A term
 * whose administrative status is preferred comes first; one that is deprecated or superseded is a wrong form. No document
 * type and no external entity is read.
 */
final class TbxReader {
    private static final Set<String> ENTRIES = Set.of("conceptEntry", "termEntry");
    private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
    private static final Set<String> SECTIONS = Set.of("termSec", "tig", "ntig");
    private static final Set<String> NOTES = Set.of("termNote", "administrativeStatus");

    /** Where the termbase gives none. */
    private static final String REASON = "the termbase says not to use it";

    private final String file;
    private final List<Term> terms = new ArrayList<>();
    private final List<Entry> entry = new ArrayList<>();
    private String language = "";
    private String word = "";
    private String status = "";
    private String note = "";

    private TbxReader(String file) {
        this.file = file;
    }

    /** A word of an entry. */
    private record Entry(String language, String word, String status, String note) {}

    /**
     * Reads a file.
     *
     * @param file its name, for refusals
     */
    static List<Term> read(String file, InputStream stream) throws TermFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        TbxReader tbx = new TbxReader(file);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                tbx.read(reader);
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw TermFileException.at(
                    file,
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()),
                    TermFault.of(TermProblem.NOT_XML));
        }
        if (tbx.terms.isEmpty()) {
            throw TermFileException.of(file, TermFault.of(TermProblem.NO_ENTRY));
        }
        return tbx.terms;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, TermFileException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            // A document type without entities is harmless and common in older files: it is passed over unread.
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw TermFileException.at(
                        file, reader.getLocation().getLineNumber(), TermFault.of(TermProblem.ENTITY));
            }
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName(), reader.getLocation().getLineNumber());
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        if (ENTRIES.contains(name)) {
            entry.clear();
        } else if (LANGUAGES.contains(name)) {
            String tag = reader.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
            language = (tag == null ? "" : tag).toLowerCase(Locale.ROOT).replace('_', '-');
        } else if (SECTIONS.contains(name)) {
            word = "";
            status = "";
            note = "";
        } else if (name.equals("note")) {
            note = text(reader);
        } else if (name.equals("term")) {
            word = text(reader);
        } else if (NOTES.contains(name)) {
            String type = reader.getAttributeValue(null, "type");
            if (name.equals("administrativeStatus") || "administrativeStatus".equals(type)) {
                status = text(reader);
            }
        }
    }

    /** The text of an element, that of elements in it included. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private void end(String name, int line) throws TermFileException {
        if (SECTIONS.contains(name) && !word.isEmpty()) {
            entry.add(new Entry(language, word, status, note));
            word = "";
        } else if (ENTRIES.contains(name)) {
            add(line);
        }
    }

    private void add(int line) throws TermFileException {
        List<String> english = words("en", "en-");
        List<String> traditional = words("zh-hant", "zh-tw");
        List<String> hongKong = words("zh-hk", "zh-hant-hk");
        List<String> simplified = words("zh", "zh-hans", "zh-cn", "zh-sg");
        if (english.isEmpty() || (traditional.isEmpty() && hongKong.isEmpty() && simplified.isEmpty())) {
            return;
        }
        List<WrongForm> wrong = entry.stream()
                .filter(item -> item.language().startsWith("zh") && isWrong(item))
                .map(item -> new WrongForm(item.word(), null, item.note().isEmpty() ? REASON : item.note()))
                .toList();
        try {
            terms.add(new Term(english, Level.TERM, traditional, hongKong, simplified, List.of(), wrong));
        } catch (IllegalArgumentException e) {
            throw TermFileException.at(file, line, TermFault.of(TermProblem.ENTRY));
        }
    }

    /** The good words of the languages, the preferred ones first. A tag that ends in a hyphen stands for all below it. */
    private List<String> words(String... tags) {
        List<String> preferred = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Entry item : entry) {
            boolean wanted = Set.of(tags).contains(item.language())
                    || (tags[tags.length - 1].endsWith("-") && item.language().startsWith(tags[tags.length - 1]))
                    || (tags[0].equals("zh-hant") && item.language().equals("zh-hant-tw"))
                    || (tags[0].equals("zh") && item.language().startsWith("zh-hans-"));
            if (wanted && !isWrong(item)) {
                (item.status().startsWith("preferred") ? preferred : others).add(item.word());
            }
        }
        preferred.addAll(others);
        return preferred.stream().distinct().toList();
    }

    private static boolean isWrong(Entry item) {
        return item.status().startsWith("deprecated") || item.status().startsWith("superseded");
    }
}
