package app.diptych.exporting.facts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts as a JSON array of objects with the sheet's headings as names. */
public final class JsonFacts implements FactsExporter {
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public void write(FactSheet sheet, OutputStream out) throws IOException {
        ArrayNode facts = json.createArrayNode();
        for (FactSheet.Row row : sheet.rows()) {
            ObjectNode fact = facts.addObject();
            var cells = FactSheet.cells(row);
            for (int i = 0; i < cells.size(); i++) {
                String name = FactSheet.HEADINGS.get(i);
                switch (name) {
                    case "low" -> fact.put(name, row.fact().low());
                    case "high" -> fact.put(name, row.fact().high());
                    case "changeBy" -> fact.put(name, row.by());
                    case "id" -> fact.put(name, row.fact().id());
                    case "passage" -> fact.put(name, row.fact().passage() + 1);
                    default -> fact.put(name, cells.get(i));
                }
            }
        }
        out.write((json.writeValueAsString(facts) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
