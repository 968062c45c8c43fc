package app.diptych.ui.shell.window;

import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.settings.view.PreferencesView;
import app.diptych.ui.settings.view.PreferencesWindow;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Desktop;
import app.diptych.ui.shell.Failure;
import app.diptych.ui.shell.PaneMaker;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.FailureDialog;
import app.diptych.ui.shell.dialog.NoticeDialog;
import app.diptych.ui.support.InstalledFaces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Pulses;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Theme;
import app.diptych.ui.support.window.KeptKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window on the desktop: dresses the frame, follows theme and language, shows what went wrong. */
public final class MainWindow {
    private final Stage stage;
    private final ShellViewModel shell;
    private final ReaderCommands reader;
    private final PaneMaker panes;
    private final Desktop desktop;
    private final Function<Locale, Lettering> letterings;
    private final BooleanBinding dark;
    private final Locale system = Locale.getDefault();
    private Texts texts;
    private @Nullable ShellView view;
    private @Nullable PreferencesWindow preferences;
    private final ObjectProperty<InstalledFaces> faces =
            new SimpleObjectProperty<>(new InstalledFaces(List.of("Inter"), List.of("Noto Sans SC")));
    private boolean telling;

    /**
     * @param stage an empty stage
     * @param panes makes reader and metrics for a language
     * @param desktop what lies outside the window
     * @param letterings knows the faces; where a text is Chinese, those of the interface's script are preferred
     */
    public MainWindow(
            Stage stage,
            ShellViewModel shell,
            ReaderCommands reader,
            PaneMaker panes,
            Desktop desktop,
            Function<Locale, Lettering> letterings) {
        this.stage = stage;
        this.shell = shell;
        this.reader = reader;
        this.panes = panes;
        this.desktop = desktop;
        this.letterings = letterings;
        Settings settings = shell.settings();
        var scheme = Platform.getPreferences().colorSchemeProperty();
        this.dark = Bindings.createBooleanBinding(
                () -> isDark(settings.theme().get(), scheme.get()), settings.theme(), scheme);
        this.texts = texts();
    }

    /** Opens the window where it stood when it was last closed. */
    public void show() {
        prepare();
        stage.show();
        // Four pictures to read and to hand to the system, which nobody misses in the first picture.
        Pulses.after(
                stage.getScene(),
                Pulses.UNTIL_DRAWN,
                () -> Platform.runLater(() -> stage.getIcons().setAll(icons())));
    }

    /** Makes all that will be seen, without showing it yet; once. */
    public void prepare() {
        if (view != null) {
            return;
        }
        theme().rule();
        StagePlace.restore(stage, shell.settings());
        Scene scene = StagePlace.scene(stage);
        stage.setScene(scene);
        rebuild(scene);
        shell.settings().language().addListener(_ -> rebuild(scene));
        dark.addListener(_ -> dress(scene));
        shell.settings().highContrast().addListener(_ -> dress(scene));
        shell.settings().interfaceScale().addListener(_ -> dress(scene));
        shell.textScale().addListener(_ -> dress(scene));
        shell.preferencesShown().subscribe(this::showPreferences);
        shell.current().subscribe(this::shown);
        shell.failures().subscribe(this::tell);
    }

    /** Tells that the settings file was broken and put aside. */
    public void warnOfSettings(Path aside) {
        NoticeDialog.of(texts.get("settings.broken.title"), texts.get("settings.broken", aside.toString()), dialogs())
                .show();
    }

    /** The build draws them; classes that are only compiled have none. */
    private static List<Image> icons() {
        return IntStream.of(16, 32, 48, 128)
                .mapToObj(size -> MainWindow.class.getResource("/app/diptych/ui/icon/diptych-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(icon -> new Image(icon.toString()))
                .toList();
    }

    /** Brings the window before the others. */
    public void raise() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /**
     * Tells of a defect, once at a time: one that comes back with every pulse must not bury the window in dialogs.
     *
     * @param record where it is written down, or null
     */
    public void fail(Throwable defect, @Nullable Path record) {
        if (!telling) {
            telling = true;
            var dialog = FailureDialog.of(defect, record, dialogs());
            dialog.setOnHidden(_ -> telling = false);
            dialog.show();
        }
    }

    private static boolean isDark(ThemeChoice choice, ColorScheme scheme) {
        return choice.isDark(scheme == ColorScheme.DARK);
    }

    private Texts texts() {
        return new Texts("shell", shell.settings().language().get().locale(system));
    }

    private Lettering lettering() {
        return letterings.apply(texts.locale());
    }

    private void rebuild(Scene scene) {
        if (view != null) {
            view.release();
        }
        texts = texts();
        ShellView fresh = new ShellView(
                shell, reader, panes.make(texts.locale()), desktop, lettering(), texts, dark.map(on -> on));
        view = fresh;
        dress(scene);
        KeptKeys keys = KeptKeys.of(scene);
        // The accelerators of the menus that are thrown away.
        scene.getAccelerators().clear();
        scene.setRoot(fresh);
        fillPreferences();
        shown(shell.current().get());
        keys.giveBack(scene);
    }

    private void showPreferences(boolean wanted) {
        if (wanted && preferences == null) {
            preferences =
                    new PreferencesWindow(stage, () -> shell.preferencesShown().set(false));
            fillPreferences();
            desktop.findFaces(faces::set);
        }
        if (preferences != null && wanted) {
            preferences.show();
        } else if (preferences != null) {
            preferences.hide();
        }
    }

    private void fillPreferences() {
        if (preferences != null) {
            Texts words = new Texts("settings", texts.locale());
            preferences.fill(
                    new PreferencesView(shell.settings(), shell.rules(), faces, lettering(), words, texts),
                    words.get("title"));
        }
    }

    private Theme theme() {
        return Theme.of(dark.get(), shell.settings().highContrast().get());
    }

    private void dress(Scene scene) {
        Settings settings = shell.settings();
        Theme theme = theme();
        theme.rule();
        // A face that covers the interface's own words; names in another script are covered one by one.
        String family = lettering().faceFor(texts.get("menu.file"));
        theme.dress(
                scene,
                family,
                settings.interfaceScale().get() * shell.textScale().get());
        stage.setFullScreenExitHint(texts.get("full.hint"));
    }

    private void shown(@Nullable Call call) {
        if (call != null && view != null) {
            view.focusReader();
        }
        stage.setTitle(call == null ? "Diptych" : call.analysis().transcript().title() + " – Diptych");
    }

    private void tell(List<Failure> failures) {
        if (!failures.isEmpty()) {
            var dialog = FailureDialog.of(failures, dialogs());
            dialog.setOnHidden(_ -> shell.dismissFailures());
            dialog.show();
        }
    }

    /** Makes dialogs of this window, in its language of the moment. */
    public Dialogs dialogs() {
        return new Dialogs(stage, lettering(), texts);
    }
}
