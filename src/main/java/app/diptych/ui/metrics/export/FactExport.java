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
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for a file, and writes the facts of a call into it: a workbook, or comma-separated values by its name. */
public final class FactExport {
    private final ConceptCatalogue catalogue;
    private final Background background;
    private final Supplier<String> version;
    private final Chooser chooser;

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
     */
    public FactExport(ConceptCatalogue catalogue, Background background, Supplier<String> version, Chooser chooser) {
        this.catalogue = catalogue;
        this.background = background;
        this.version = version;
        this.chooser = chooser;
    }

    /** The desktop's own dialog. */
    public static @Nullable Path dialog(Window owner, Texts texts, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("export.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(texts.get("export.xlsx"), "*.xlsx"),
                        new FileChooser.ExtensionFilter(texts.get("export.csv"), "*.csv"));
        var chosen = chooser.showSaveDialog(owner);
        return chosen == null ? null : chosen.toPath();
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
                written -> tell(Alert.AlertType.INFORMATION, texts.get("export.done", written), owner, texts),
                e -> tell(
                        Alert.AlertType.ERROR,
                        texts.get("export.failed", String.valueOf(e.getMessage())),
                        owner,
                        texts));
    }

    /** A command that shows nothing looks as if it had done nothing. */
    private static void tell(Alert.AlertType type, String text, Window owner, Texts texts) {
        Alert alert = new Alert(type, text);
        alert.setHeaderText(null);
        alert.setTitle(texts.get("export.title"));
        alert.initOwner(owner);
        alert.getDialogPane().setId("facts-told");
        alert.getDialogPane().getScene().setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
        alert.getDialogPane().getStyleClass().add("shell-dialog");
        alert.show();
    }

    /** Company and period, as far as they are known, without what a file's name may not have. */
    private static String name(Analysis call) {
        String company = call.transcript().company();
        var period = call.transcript().period();
        String name = company == null || period == null ? call.transcript().title() : company + " " + period.code();
        return Keeper.fileName(name) + ".xlsx";
    }

    private static void write(FactSheet sheet, Path file, String version) throws IOException {
        boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        FactsExporter exporter = csv ? new CsvFacts() : new XlsxFacts(version);
        WholeFile.write(file, out -> exporter.write(sheet, out));
    }
}
