package app.diptych.document;

import app.diptych.metric.Interval;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.model.Warning;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How records become JSON where the format differs from their own shape; kept here, so that they know no JSON. */
@SuppressWarnings("unused") // Jackson reads the mix-ins by their names
final class Fields {
    /** Deeper than any model; a file that nests deeper is no document. */
    private static final int DEPTH = 100;

    private Fields() {}

    static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                .build();
        return JsonMapper.builder(factory)
                .addMixIn(Quantity.class, QuantityFields.class)
                .addMixIn(Span.class, Pair.class)
                .addMixIn(Interval.class, Pair.class)
                .addMixIn(Warning.class, WarningFields.class)
                .addMixIn(Period.class, PeriodFields.class)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /** A mention's fields stand beside the quantity's own. */
    private interface QuantityFields {
        @JsonUnwrapped
        Mention mention();
    }

    /** The passage stands there only where one is named. */
    private interface WarningFields {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Integer passage();
    }

    /** Two ends in brackets. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"start", "end", "low", "high"})
    private interface Pair {}

    /** The bare code. */
    private abstract static class PeriodFields {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PeriodFields(String code) {}

        @JsonValue
        abstract String code();
    }
}
