package app.diptych.ui.exchange;

import app.diptych.exporting.format.Format;
import app.diptych.model.Language;
import app.diptych.model.Warning;
import app.diptych.review.merge.Choice;
import app.diptych.review.merge.Proposal;
import app.diptych.ui.shell.dialog.ChoiceDialog;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.NoticeDialog;
import app.diptych.ui.shell.dialog.Overwriting;
import app.diptych.ui.shell.dialog.Problems;
import app.diptych.ui.shell.dialog.WarningsDialog;
import app.diptych.ui.support.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Asks by the desktop's dialogs and those of the window. */
public final class ExchangeDialogs implements FileQuestions, Exchange.Talk, Pairing.Talk {
    /** What one of two texts comes in; which it is, its content tells. */
    private static final List<String> KINDS = List.of(
            "*.txt", "*.md", "*.docx", "*.pdf", "*.html", "*.htm", "*.mhtml", "*.mht", "*.json", "*.srt", "*.vtt",
            "*.tmx", "*.xlf", "*.xliff", "*.xlsx", "*.csv", "*.tsv");

    private final Supplier<Dialogs> dialogs;

    /** @param dialogs those of the window, in its language of the moment */
    public ExchangeDialogs(Supplier<Dialogs> dialogs) {
        this.dialogs = dialogs;
    }

    private Texts texts() {
        return new Texts("exchange", dialogs.get().texts().locale());
    }

    @Override
    public Optional<Target> target(String stem) {
        Texts texts = texts();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("export.title"));
        Map<FileChooser.ExtensionFilter, Format> formats = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            String name = name(format, texts);
            FileChooser.ExtensionFilter filter = new FileChooser.ExtensionFilter(name, "*." + format.ending());
            formats.put(filter, format);
            chooser.getExtensionFilters().add(filter);
        }
        chooser.setInitialFileName(stem);
        File chosen = chooser.showSaveDialog(dialogs.get().owner());
        if (chosen == null) {
            return Optional.empty();
        }
        Format picked = formats.getOrDefault(chooser.getSelectedExtensionFilter(), Format.TMX);
        Target target = target(chosen.toPath(), picked);
        return Overwriting.mayWrite(chosen.toPath(), target.path(), file -> Overwriting.ask(file, dialogs.get()))
                ? Optional.of(target)
                : Optional.empty();
    }

    private static String name(Format format, Texts texts) {
        return switch (format) {
            case TMX -> texts.get("format.tmx");
            case XLIFF -> texts.get("format.xliff");
            case XLIFF12 -> texts.get("format.xliff12");
            case CSV -> texts.get("format.csv");
            case TSV -> texts.get("format.tsv");
            case XLSX -> texts.get("format.xlsx");
            case DOCX -> texts.get("format.docx");
            case HTML -> texts.get("format.html");
        };
    }

    /** The ending that was typed goes before the filter that was chosen; both kinds of XLIFF end alike. */
    static Target target(Path path, Format picked) {
        String name = path.getFileName().toString();
        Optional<Format> typed = Format.ofFile(name);
        if (typed.isEmpty()) {
            return new Target(path.resolveSibling(name + "." + picked.ending()), picked);
        }
        return new Target(path, typed.get().ending().equals(picked.ending()) ? picked : typed.get());
    }

    @Override
    public Optional<Path> returned() {
        Texts texts = texts();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("return.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.get("return.kinds"),
                        List.of("*.tmx", "*.xlf", "*.xliff", "*.csv", "*.tsv", "*.xlsx", "*.docx")));
        return Optional.ofNullable(chooser.showOpenDialog(dialogs.get().owner()))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> text(Language language) {
        Texts texts = texts();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(language == Language.EN ? "two.chooseEnglish" : "two.chooseChinese"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(texts.get("two.kinds"), KINDS),
                        new FileChooser.ExtensionFilter(texts.get("two.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(dialogs.get().owner()))
                .map(File::toPath);
    }

    @Override
    public void askForTwo(Pairing.@Nullable Two known, @Nullable Runnable apart, BiConsumer<Path, Path> chosen) {
        askForTwo(known, apart, chosen, this);
    }

    /** The same, where others ask for the files. */
    public void askForTwo(
            Pairing.@Nullable Two known, @Nullable Runnable apart, BiConsumer<Path, Path> chosen, FileQuestions files) {
        TwoFilesDialog.of(known, apart, chosen, files, texts(), dialogs.get()).show();
    }

    @Override
    public void askToReplace(Runnable yes) {
        Texts texts = texts();
        ChoiceDialog.of(
                        texts.get("add.title"),
                        texts.get("add.replace"),
                        List.of(
                                new ChoiceDialog.Choice("add-replace", texts.get("add.yes"), yes),
                                new ChoiceDialog.Choice("add-cancel", texts.get("two.cancel"), () -> {})),
                        dialogs.get())
                .show();
    }

    @Override
    public void unusable(Exception why) {
        Problems problem = Problems.of(why, dialogs.get().texts());
        failed(problem.sentence() + "\n" + problem.advice());
    }

    @Override
    public void leftAlone(Path file) {
        NoticeDialog.of(
                        texts().get("add.title"),
                        texts().get("add.left", String.valueOf(file.getFileName())),
                        dialogs.get())
                .show();
    }

    @Override
    public void warn(List<Warning> warnings) {
        WarningsDialog.of(warnings, dialogs.get()).show();
    }

    @Override
    public void same(Path file) {
        NoticeDialog.of(
                        texts().get("add.title"),
                        texts().get("add.same", String.valueOf(file.getFileName())),
                        dialogs.get())
                .show();
    }

    @Override
    public void exported(Path file) {
        Texts texts = texts();
        NoticeDialog.of(texts.get("export.done.title"), texts.get("export.done", file.toString()), dialogs.get())
                .show();
    }

    @Override
    public void failed(String sentence) {
        NoticeDialog.of(texts().get("failed.title"), sentence, dialogs.get()).show();
    }

    @Override
    public void choose(Path file, Proposal proposal, Consumer<Choice> taken) {
        TakeOverDialog.of(String.valueOf(file.getFileName()), proposal, texts(), dialogs.get(), taken)
                .show();
    }
}
