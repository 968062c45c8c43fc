package app.diptych.ui.metrics.export;

import app.diptych.analysis.Analysis;
import app.diptych.document.WholeFile;
import app.diptych.exporting.facts.CsvFacts;
import app.diptych.exporting.facts.FactSheet;
import app.diptych.exporting.facts.FactsExporter;
import app.diptych.exporting.facts.XlsxFacts;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.Overwriting;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a file, and writes the facts of a call into it: a workbook, or comma-separated values by its name. */
public final class FactExport {
    private static final String XLSX = ".xlsx";
    private static final String CSV = ".csv";

    private final ConceptCatalogue catalogue;
    private final Background background;
    private final Supplier<String> version;
    private final Chooser chooser;
    private final BiConsumer<String, String> told;

    /** Asks for the file. */
    @FunctionalInterface
    public interface Chooser {
        /**
         * The file that was chosen, or null for none.
         *
         * @param name that is proposed
         */
        @Nullable
        Path choose(Window owner, Texts texts, String name);
    }

    /**
     * @param background the door to where files are written
     * @param version the program's, which a workbook names
     * @param chooser asks for the file
     * @param told is told a title and a sentence for the person
     */
    public FactExport(
            ConceptCatalogue catalogue,
            Background background,
            Supplier<String> version,
            Chooser chooser,
            BiConsumer<String, String> told) {
        this.catalogue = catalogue;
        this.background = background;
        this.version = version;
        this.chooser = chooser;
        this.told = told;
    }

    /**
     * Asks by the desktop's own dialog.
     *
     * @param dialogs ask whether a file may be written over that the desktop did not ask about
     */
    public static @Nullable Path dialog(Dialogs dialogs, Texts texts, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("export.title"));
        chooser.setInitialFileName(name);
        var csv = new FileChooser.ExtensionFilter(texts.get("export.csv"), "*" + CSV);
        chooser.getExtensionFilters()
                .addAll(new FileChooser.ExtensionFilter(texts.get("export.xlsx"), "*" + XLSX), csv);
        var chosen = chooser.showSaveDialog(dialogs.owner());
        return chosen == null
                ? null
                : toWrite(
                        chosen.toPath(),
                        csv.equals(chooser.getSelectedExtensionFilter()),
                        file -> Overwriting.ask(file, dialogs));
    }

    /**
     * The file that is written for a name that was typed, which gets the ending of the kind that was chosen if it has none;
     * null if another file stands there that shall stay.
     */
    static @Nullable Path toWrite(Path typed, boolean csv, Predicate<Path> mayWriteOver) {
        String name = typed.getFileName().toString();
        String small = name.toLowerCase(Locale.ROOT);
        Path target =
                small.endsWith(XLSX) || small.endsWith(CSV) ? typed : typed.resolveSibling(name + (csv ? CSV : XLSX));
        return Overwriting.mayWrite(typed, target, mayWriteOver) ? target : null;
    }

    /** Asks, and writes. */
    public void ask(Window owner, Analysis call, List<CorrectedFact> facts, Texts texts) {
        Path file = chooser.choose(owner, texts, name(call));
        if (file == null) {
            return;
        }
        FactSheet sheet = FactSheet.of(call, facts, catalogue, texts.locale());
        String program = version.get();
        background.run(
                () -> {
                    write(sheet, file, program);
                    return file;
                },
                // A command that shows nothing looks as if it had done nothing.
                written -> told.accept(texts.get("export.title"), texts.get("export.done", written)),
                e -> told.accept(
                        texts.get("export.title"), texts.get("export.failed", String.valueOf(e.getMessage()))));
    }

    /** Company and period, as far as they are known, without what a file's name may not have. */
    private static String name(Analysis call) {
        String company = call.transcript().company();
        var period = call.transcript().period();
        String name = company == null || period == null ? call.transcript().title() : company + " " + period.code();
        return Keeper.fileName(name) + XLSX;
    }

    private static void write(FactSheet sheet, Path file, String version) throws IOException {
        boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(CSV);
        FactsExporter exporter = csv ? new CsvFacts() : new XlsxFacts(version);
        WholeFile.write(file, out -> exporter.write(sheet, out));
    }
}
