package app.diptych.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.analysis.Analysis;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ModelJsonTest {
    private final ModelJson json = new ModelJson();
    private final JsonMapper mapper = new JsonMapper();

    @Provide
    Arbitrary<Analysis> analyses() {
        return Analyses.any();
    }

    @Property(tries = 200)
    void whateverIsWrittenIsReadBackTheSame(@ForAll("analyses") Analysis analysis) throws Exception {
        byte[] written = bytes(json.write(new Document(analysis)));

        assertThat(json.read(written).analysis()).isEqualTo(analysis);
    }

    @Property(tries = 50)
    void fieldsOfANewerProgramSurviveAtEveryDepth(@ForAll("analyses") Analysis analysis) throws Exception {
        ObjectNode tree = (ObjectNode) mapper.readTree(json.write(new Document(analysis)));
        tree.putObject("review").put("by", "M. Okafor");
        ((ObjectNode) tree.get("transcript")).put("venue", "online");
        ((ObjectNode) tree.at("/transcript/passages/0")).put("mood", "calm");
        ((ObjectNode) tree.at("/links/1")).put("why", "lost");

        JsonNode again = mapper.readTree(json.write(json.read(bytes(mapper.writeValueAsString(tree)))));

        assertThat(again.at("/review/by").asString()).isEqualTo("M. Okafor");
        assertThat(again.at("/transcript/venue").asString()).isEqualTo("online");
        assertThat(again.at("/transcript/passages/0/mood").asString()).isEqualTo("calm");
        assertThat(again.at("/links/1/why").asString()).isEqualTo("lost");
    }

    @Property(tries = 50)
    void numbersAreWrittenPlainly(@ForAll("analyses") Analysis analysis) {
        JsonNode fact = mapper.readTree(json.write(new Document(analysis))).at("/facts/0");

        assertThat(fact.get("low").isNumber()).isTrue();
        assertThat(json.write(new Document(analysis))).doesNotContainPattern("\"(low|high)\" : -?[\\d.]*E");
    }

    @Test
    void aMinorVersionOfTheFormatIsRead() throws Exception {
        String written = json.write(new Document(Analyses.any().sample()));

        assertThat(json.read(bytes(written.replace("diptych/1", "diptych/1.4"))))
                .isNotNull();
    }

    @Test
    void aNewerMajorFormatIsRefusedByName() {
        assertThatThrownBy(() -> json.read(bytes("{\"format\": \"diptych/2\", \"transcript\": 7}")))
                .isInstanceOfSatisfying(
                        DocumentException.class, e -> assertThat(e.isNewer()).isTrue())
                .hasMessage("diptych/2");
    }

    @Test
    void otherJsonIsNoDocument() {
        assertThatThrownBy(() -> json.read(bytes("{\"paragraphs\": []}")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("\"format\"");
        assertThatThrownBy(() -> json.read(bytes("[1, 2]"))).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> json.read(bytes("{\"format\": \"diptych/x\"}")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("diptych/x");
    }

    @Test
    void aBrokenDocumentIsToldWithItsPlace() {
        assertThatThrownBy(() -> json.read(bytes("{\n  \"format\": \"diptych/1\",\n  oops }")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("line 3");
        String written = json.write(new Document(Analyses.any().sample()));
        assertThatThrownBy(() -> json.read(bytes(written.replace("\"QUESTIONS\"", "\"LUNCH\""))))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("turns[0]")
                .hasMessageContaining("LUNCH");
    }

    @Test
    void listsThatAreAbsentAreEmpty() throws Exception {
        ObjectNode tree = (ObjectNode)
                mapper.readTree(json.write(new Document(Analyses.any().sample())));
        tree.remove("relations");
        tree.putNull("sentences");
        ((ObjectNode) tree.get("transcript")).remove("warnings");

        Analysis read = json.read(bytes(mapper.writeValueAsString(tree))).analysis();

        assertThat(read.relations()).isEmpty();
        assertThat(read.sentences()).isEmpty();
        assertThat(read.transcript().warnings()).isEmpty();
    }

    @Test
    void aDocumentWithoutATranscriptSaysSo() {
        assertThatThrownBy(() -> json.read(bytes("{\"format\": \"diptych/1\"}")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("it has no \"transcript\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /quantities/1 | passage  | 9999 | quantity 1 names passage 9999 of 1
            /quantities/1 | outerEnd | 9999 | quantity 1 ends at 9999 of passage 0, which has 700 ZH
            /links/0      | english  | 999  | link names quantity 999 of
            /facts/0      | passage  | 777  | fact 0 names passage 777 of 1
            /facts/0      | quantity | 888  | fact 0 names quantity 888 of
            """)
    void aReferenceToNothingIsRefusedByName(String at, String field, int value, String message) {
        ObjectNode tree = (ObjectNode)
                mapper.readTree(json.write(new Document(Analyses.any().sample())));
        ((ObjectNode) tree.at(at)).put(field, value);

        assertThatThrownBy(() -> json.read(bytes(mapper.writeValueAsString(tree))))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aNumberThatCouldNotBeWrittenOutIsRefused() {
        ObjectNode tree = (ObjectNode)
                mapper.readTree(json.write(new Document(Analyses.any().sample())));
        String written = mapper.writeValueAsString(tree);

        assertThatThrownBy(() -> json.read(bytes(written.replaceFirst("\\{", "{\"x\": 1e100000, "))))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("400 digits");
    }

    @Test
    void anExponentBeyondWhatAnIntHoldsIsRefused() {
        assertThatThrownBy(() -> json.read(bytes("{\"format\": \"diptych/1\", \"x\": 0.1e999060183658475}")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("400 digits");
    }

    @Test
    void endlessNestingIsRefused() {
        assertThatThrownBy(() -> json.read(bytes("{\"format\": \"diptych/1\", \"x\": " + "[".repeat(100_000))))
                .isInstanceOf(DocumentException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
