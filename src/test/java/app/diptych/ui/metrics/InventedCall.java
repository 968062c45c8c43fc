package app.diptych.ui.metrics;

import app.diptych.analysis.Analysis;
import app.diptych.metric.FactFinder;
import app.diptych.metric.Marked;
import app.diptych.metric.concept.ConceptCatalogue;
import java.util.List;

/** The analysis of an invented call that has what the pane can show. */
final class InventedCall {
    static final String TEXT = """
            Good morning, everyone.
            Net sales were [$2.41 billion|MONEY 2410000000 USD d-7], up [11%|PERCENT 11 UP YOY d0] year-over-year in constant currency. Operating income was [$138 million|MONEY 138000000 USD d-6], down [9%|PERCENT 9 DOWN YOY d0] year-over-year. Operating margin was [5.7%|PERCENT 5.7 d1].
            Home Goods segment revenue was [$1.29 billion|MONEY 1290000000 USD d-7], an increase of [9%|PERCENT 9 UP YOY d0], and Outdoor segment revenue was [$0.80 billion|MONEY 800000000 USD d-7], an increase of [10%|PERCENT 10 UP YOY d0], in constant currency. Advertising revenue was [$120 million|MONEY 120000000 USD d-6].
            Home Goods segment operating income was [$142 million|MONEY 142000000 USD d-6], an increase of [$15 million|MONEY 15000000 USD UP YOY d-6]. Operating margin was [11.0%|PERCENT 11.0 d1], up [145 basis points|POINTS 145 UP YOY d0] year-over-year.
            Outdoor segment operating income was [$32 million|MONEY 32000000 USD d-6]. Operating margin was [4.0%|PERCENT 4.0 d1], down [270 basis points|POINTS 270 DOWN YOY d0] year-over-year.
            Moving next to our Workshop segment. Revenue was [$0.32 billion|MONEY 320000000 USD d-7], a decrease of [3%|PERCENT 3 DOWN YOY d0]. Operating loss was [$36 million|MONEY 36000000 USD d-6]. Operating income of [($36) million|MONEY -36000000 USD d-6] reflects the recall.
            --
            Diluted EPS was [$1.12|MONEY 1.12 USD per:share d2], up [4%|PERCENT 4 UP YOY d0] year-over-year. Free cash flow over the trailing 12 months was [$473 million|MONEY 473000000 USD d-6], up [73%|PERCENT 73 UP d0] or [$200 million|MONEY 200000000 USD UP YOY d-6] year-over-year. For the [first half|PERIOD 2024-H1], CapEx came to [$262 million|MONEY 262000000 USD d-6]. Backlog was more than [$1.5 billion|MONEY 1500000000 USD MORE_THAN d-8].
            """;

    private InventedCall() {}

    static Analysis analysis() {
        return analysis(TEXT);
    }

    static Analysis analysis(String marked) {
        Marked call = Marked.call(marked);
        var facts = new FactFinder(ConceptCatalogue.shipped()).find(call.transcript(), call.quantities(), call.links());
        return new Analysis(call.transcript(), call.quantities(), call.links(), List.of(), List.of(), facts, List.of());
    }
}
