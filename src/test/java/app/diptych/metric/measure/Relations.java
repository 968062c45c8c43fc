package app.diptych.metric.measure;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.TranscriptReader;
import app.diptych.metric.Fact;
import app.diptych.model.Transcript;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** x */
public final class Relations {
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean facts = arguments.length > 0 && arguments[0].equals("facts");
        for (String argument : arguments) {
            if (argument.equals("facts")) continue;
            out.println("== " + argument);
            Transcript call = new TranscriptReader().read(Path.of(argument));
            Analysis a = Engine.standard().analyzer().analyze(call, Progress.NONE);
            if (facts) for (Fact f : a.facts()) {
                out.println(f.id() + "\t¶" + (f.passage() + 1) + "\t" + f.concept() + "\t" + f.entity() + "\t" + f.period() + "\t" + f.basis() + "\t" + f.status() + "\t" + f.low().toPlainString() + (f.low().equals(f.high()) ? "" : ".." + f.high()) + " " + f.unit() + " d" + f.decimals() + " " + f.bound() + "\t" + f.changes().stream().map(c -> c.direction() + " " + a.quantities().get(c.quantity()).text() + " " + c.comparison()).toList() + (f.formula() == null ? "" : f.formula()));
            }
            for (var r : a.relations()) {
                out.println("R" + r.id() + "\t" + r.kind() + "\t" + r.verdict() + "\t" + r.facts().stream().map(i -> i + "¶" + (a.facts().get(i).passage() + 1)).toList() + "\t" + a.facts().get(r.facts().getFirst()).entity() + " " + a.facts().get(r.facts().getFirst()).period() + "\t" + r.formula());
            }
        }
    }
}
