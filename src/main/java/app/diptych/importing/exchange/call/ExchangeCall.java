package app.diptych.importing.exchange.call;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.stretch.Stretch;
import app.diptych.importing.stretch.StretchedCall;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.List;

/** A call as its rows tell it: by the speakers and passages that they name, or else by speaker lines among them. */
public final class ExchangeCall {
    private ExchangeCall() {}

    /**
     * The call that a bilingual file holds.
     *
     * @param source where it was read from
     */
    public static Transcript of(Exchange exchange, Source source) {
        List<Warning> warnings = new ArrayList<>();
        List<Stretch> stretches = exchange.rows().stream().anyMatch(row -> row.speaker() != null)
                ? NamedStretches.of(exchange.rows())
                : FoundStretches.of(exchange.rows(), warnings);
        return StretchedCall.of(stretches, source, exchange.apart(), warnings);
    }
}
