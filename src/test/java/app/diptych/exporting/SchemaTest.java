package app.diptych.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.exporting.format.Format;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What is written fits the schemas of its format; see {@code exporting/schema/README.md} for where they are from. */
class SchemaTest {
    private static final String XML = "/net/sf/okapi/lib/xliff2/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd";

    private final Worked call = new Worked();

    @Test
    void tmxFitsTheDocumentTypeOf14() throws Exception {
        assertThat(faults(call.text(Format.TMX))).isEmpty();
        assertThat(faults(call.text(Format.TMX).replace("<tuv ", "<tuw ").replace("</tuv>", "</tuw>")))
                .isNotEmpty();
    }

    @Test
    void xliff12FitsTheStrictSchema() throws Exception {
        Schema schema = schema(List.of(stream("/exporting/schema/xliff-core-1.2-strict.xsd")));

        schema.newValidator().validate(source(call.text(Format.XLIFF12)));

        assertThatThrownBy(() -> schema.newValidator()
                        .validate(source(call.text(Format.XLIFF12).replace("signed-off", "reviewed"))))
                .hasMessageContaining("reviewed");
    }

    @Test
    void xliff21FitsTheSchemasOfTheCoreAndOfMetadata() throws Exception {
        Schema schema = schema(List.of(
                stream(XML),
                stream("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd"),
                stream("/net/sf/okapi/lib/xliff2/modules/metadata.xsd")));

        schema.newValidator().validate(source(call.text(Format.XLIFF)));

        assertThatThrownBy(() -> schema.newValidator()
                        .validate(source(call.text(Format.XLIFF).replace("state=\"final\"", "state=\"ended\""))))
                .hasMessageContaining("ended");
        assertThatThrownBy(() -> schema.newValidator()
                        .validate(source(call.text(Format.XLIFF).replace("mda:meta ", "mda:mete "))))
                .isNotNull();
    }

    /** The list of the draft's own schema for the module. */
    @Test
    void everyIssueIsOfATypeThatTheItsModuleKnows() throws Exception {
        String module =
                new String(open("/net/sf/okapi/lib/xliff2/modules/itsm.xsd").readAllBytes(), StandardCharsets.UTF_8);
        List<String> types = java.util.regex.Pattern.compile("locQualityIssueType=\"([^\"]*)\"")
                .matcher(call.text(Format.XLIFF))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(types)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(module).contains("<xs:enumeration value=\"" + type + "\"/>"));
    }

    @Test
    void okapiFindsNothingWrongWithXliff21() throws Exception {
        XLIFFReader.validate(call.text(Format.XLIFF), null);
    }

    private static List<String> faults(String tmx) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        List<String> faults = new ArrayList<>();
        builder.setEntityResolver((id, system) -> new InputSource(open("/exporting/schema/tmx14.dtd")));
        builder.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(e.getMessage());
            }
        });
        builder.parse(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)));
        return faults;
    }

    /** Nothing is fetched: the one schema that others import comes from the library too. */
    private static Schema schema(List<Source> sources) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var dom = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            assertThat(systemId).endsWith("xml.xsd");
            LSInput input = dom.createLSInput();
            input.setByteStream(open(XML));
            input.setSystemId(systemId);
            return input;
        });
        return factory.newSchema(sources.toArray(Source[]::new));
    }

    private static Source source(String text) {
        return new StreamSource(new StringReader(text));
    }

    private static Source stream(String resource) {
        return new StreamSource(open(resource));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(SchemaTest.class.getResourceAsStream(resource), resource);
    }
}
