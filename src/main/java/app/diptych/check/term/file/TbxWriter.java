package app.diptych.check.term.file;

import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.WrongForm;
import app.diptych.model.folding.Characters;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes terms as TBX-Basic, ISO 30042:2019, in the DCA style. The first form of a region is preferred, the others are
 * admitted, wrong forms are deprecated and say why in a note. TBX knows no levels; wrong forms that are those of another
 * term as a whole, and terms that are passed over, have no place in it.
 */
public final class TbxWriter {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private final Characters characters = new Characters();

    /** The terms as a document. */
    public String write(List<Term> terms) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("tbx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("type", "TBX-Basic");
            xml.writeAttribute("style", "dca");
            xml.writeAttribute("xml:lang", "en");
            header(xml);
            xml.writeStartElement("text");
            xml.writeStartElement("body");
            int number = 0;
            for (Term term : terms) {
                if (!term.forms().isEmpty()) {
                    number++;
                    entry(xml, term, number);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // Memory does not refuse to be written to.
        }
        return text + "\n";
    }

    private static void header(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("tbxHeader");
        xml.writeStartElement("fileDesc");
        xml.writeStartElement("sourceDesc");
        xml.writeStartElement("p");
        xml.writeCharacters("Terms exported from Diptych");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void entry(XMLStreamWriter xml, Term term, int number) throws XMLStreamException {
        xml.writeStartElement("conceptEntry");
        xml.writeAttribute("id", "c" + number);
        language(xml, "en", term.english(), List.of(), List.of());
        List<WrongForm> wrong =
                term.wrong().stream().filter(form -> form.form() != null).toList();
        // A form that could be in either script stands where the suggested ones are.
        boolean traditional = !term.taiwan().isEmpty() || !term.hongKong().isEmpty();
        Predicate<String> there = form -> traditional || isTraditional(form);
        language(
                xml,
                "zh-TW",
                term.taiwan(),
                term.also().stream().filter(there).toList(),
                wrong.stream().filter(form -> there.test(form(form))).toList());
        language(xml, "zh-HK", term.hongKong(), List.of(), List.of());
        language(
                xml,
                "zh-CN",
                term.mainland(),
                term.also().stream().filter(there.negate()).toList(),
                wrong.stream().filter(form -> !there.test(form(form))).toList());
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static String form(WrongForm wrong) {
        return Objects.requireNonNull(wrong.form());
    }

    private boolean isTraditional(String form) {
        return form.chars().anyMatch(c -> characters.fold((char) c) != c && c > 0x2E7F);
    }

    private static void language(
            XMLStreamWriter xml, String tag, List<String> forms, List<String> others, List<WrongForm> wrong)
            throws XMLStreamException {
        if (forms.isEmpty() && others.isEmpty() && wrong.isEmpty()) {
            return;
        }
        xml.writeStartElement("langSec");
        xml.writeAttribute("xml:lang", tag);
        for (int i = 0; i < forms.size(); i++) {
            term(xml, forms.get(i), i == 0 ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts", "");
        }
        for (String form : others) {
            term(xml, form, "admittedTerm-admn-sts", "");
        }
        for (WrongForm form : wrong) {
            String why = form.names() == null ? String.valueOf(form.reason()) : "means " + form.names();
            term(xml, form(form), "deprecatedTerm-admn-sts", why);
        }
        xml.writeEndElement();
    }

    private static void term(XMLStreamWriter xml, String form, String status, String note) throws XMLStreamException {
        xml.writeStartElement("termSec");
        xml.writeStartElement("term");
        xml.writeCharacters(form);
        xml.writeEndElement();
        xml.writeStartElement("termNote");
        xml.writeAttribute("type", "administrativeStatus");
        xml.writeCharacters(status);
        xml.writeEndElement();
        if (!note.isEmpty()) {
            xml.writeStartElement("note");
            xml.writeCharacters(note);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
