package app.diptych.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.library.Samples;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written is what {@code docs/model.schema.json} promises to other programs. */
class SchemaTest {
    private final Schema schema = schema();
    private final ModelJson json = new ModelJson();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("docs/model.schema.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<Analysis> analyses() {
        return Analyses.any();
    }

    @Property(tries = 50)
    void everyDocumentFitsTheSchema(@ForAll("analyses") Analysis analysis) {
        assertThat(schema.validate(json.write(new Document(analysis)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSamplesFitTheSchema() throws Exception {
        Samples samples = new Samples();
        for (String name : samples.names()) {
            Document document = OneEngine.ENGINE.opener().open(name, samples.read(name), Progress.NONE);
            assertThat(schema.validate(json.write(document), InputFormat.JSON))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void aWrongFieldIsSeen() {
        String written = json.write(new Document(Analyses.any().sample()));

        assertThat(schema.validate(written.replace("\"QUESTIONS\"", "\"LUNCH\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(written.replace("\"passages\"", "\"rows\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
