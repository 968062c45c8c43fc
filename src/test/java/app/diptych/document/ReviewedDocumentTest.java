package app.diptych.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.review.Addition;
import app.diptych.review.Corrections;
import app.diptych.review.Decisions;
import app.diptych.review.FindingKey;
import app.diptych.review.Ruling;
import app.diptych.review.note.Anchor;
import app.diptych.review.note.Colour;
import app.diptych.review.note.Note;
import app.diptych.review.note.Notes;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.Texts;
import app.diptych.ui.findings.FlaggedCall;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReviewedDocumentTest {
    private final ModelJson json = new ModelJson();
    private final JsonMapper mapper = new JsonMapper();
    private final Analysis call = FlaggedCall.of(40);
    private final List<FindingKey> keys = FindingKey.of(call);

    @Test
    void aReviewIsWrittenAndReadBackWithItsCall() throws Exception {
        Decisions decisions = Decisions.NONE
                .rule(keys.get(0), Ruling.NOT_ERROR)
                .note(keys.get(1), "see the release")
                .exempt(keys.get(2).exemption());

        Document read = json.read(bytes(json.write(new Document(call).reviewed(decisions))));

        assertThat(read.review()).isEqualTo(decisions);
        assertThat(read.review().open(read.analysis()))
                .doesNotContain(call.findings().get(0));
    }

    /** Two notes on invented words. */
    private static final Notes NOTES = new Notes(
            List.of(
                    new Note(0, new Anchor(0, Language.EN, 4, "lamps"), Colour.GREEN, List.of("sales"), "Ask Ada"),
                    new Note(3, new Anchor(1, null, 0, "Costs"), Colour.YELLOW, List.of(), "")),
            Set.of("0123456789abcdef"));

    @Test
    void notesAndHighlightsAreInTheDocument() throws Exception {
        Document read = json.read(bytes(json.write(new Document(call).noted(NOTES))));

        assertThat(read.notes()).isEqualTo(NOTES);
        assertThat(json.read(bytes(json.write(read.noted(Notes.NONE)))).notes()).isEqualTo(Notes.NONE);
    }

    @Test
    void whatANewerProgramPutIntoNotesStays() throws Exception {
        ObjectNode tree = (ObjectNode) mapper.readTree(json.write(new Document(call).noted(NOTES)));
        ((ObjectNode) tree.at("/review/notes/1")).put("by", "M. Okafor");
        ((ArrayNode) tree.at("/review/notes")).addObject().put("id", 4).put("drawing", "a circle");

        Document read = json.read(bytes(tree.toString()));
        Note more = new Note(4, new Anchor(0, null, 0, "We"), Colour.RED, List.of(), "More");
        JsonNode again = mapper.readTree(json.write(read.noted(read.notes().with(more))));

        assertThat(again.at("/review/notes/1/by").asString()).isEqualTo("M. Okafor");
        assertThat(again.at("/review/notes/2/text").asString()).isEqualTo("More");
        assertThat(again.at("/review/notes/2").has("drawing")).isFalse();
        assertThat(again.at("/review/notes/3").toString()).isEqualTo("{\"id\":5,\"drawing\":\"a circle\"}");
    }

    @Test
    void correctedFactsAndMendedRowsAreReadBackWithTheirCall() throws Exception {
        Corrections corrections = Corrections.NONE.with(
                new Addition("$4 million", "0123456789abcdef", 0, "netSales", "Lamps", "2025-Q1"));
        List<Segment> rows = Segmentation.rows(call);
        History history = History.of(rows).then(Texts.note(rows, 0, "ask").orElseThrow());

        Document read = json.read(
                bytes(json.write(new Document(call).corrected(corrections).mended(history))));

        assertThat(read.corrections()).isEqualTo(corrections);
        assertThat(read.history()).isEqualTo(history);
        assertThat(json.write(read)).isEqualTo(json.write(read.corrected(corrections)));
    }

    @Test
    void aCallThatNobodyHasWorkedOnHasNoReview() {
        assertThat(mapper.readTree(json.write(new Document(call))).has("review"))
                .isFalse();
    }

    @Test
    void whatAnotherProgramNotedOfADecisionStaysWithItWhenOthersGo() throws Exception {
        Decisions both = Decisions.NONE.rule(keys.get(0), Ruling.ERROR).rule(keys.get(1), Ruling.ERROR);
        ObjectNode tree = (ObjectNode) mapper.readTree(json.write(new Document(call).reviewed(both)));
        ((ObjectNode) tree.get("review")).put("by", "M. Okafor");
        ((ObjectNode) tree.at("/review/decisions/1")).put("colour", "blue");

        Document read = json.read(bytes(tree.toString()));
        Decisions fewer = read.review().rule(keys.get(0), Ruling.UNDECIDED);
        JsonNode again = mapper.readTree(json.write(read.reviewed(fewer)));

        assertThat(again.at("/review/by").asString()).isEqualTo("M. Okafor");
        assertThat(again.at("/review/decisions")).hasSize(1);
        assertThat(again.at("/review/decisions/0/english").asString())
                .isEqualTo(keys.get(1).english());
        assertThat(again.at("/review/decisions/0/colour").asString()).isEqualTo("blue");
    }

    @Test
    void aReviewThatWasEmptiedIsReadAsEmpty() throws Exception {
        Document reviewed = json.read(
                bytes(json.write(new Document(call).reviewed(Decisions.NONE.rule(keys.get(0), Ruling.ERROR)))));

        Document read = json.read(bytes(json.write(reviewed.reviewed(Decisions.NONE))));

        assertThat(read.review()).isEqualTo(Decisions.NONE);
    }

    @Test
    void aReviewFitsTheSchema() throws Exception {
        Decisions decisions = Decisions.NONE
                .rule(keys.get(0), Ruling.ERROR)
                .exempt(keys.get(1).exemption());

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("docs/model.schema.json")))
                        .validate(json.write(new Document(call).reviewed(decisions)), InputFormat.JSON))
                .isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
