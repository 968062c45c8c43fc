package app.diptych.ui.settings.view;

import app.diptych.ui.folder.FolderRules;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.appearance.Density;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.ReadingSettings;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.shell.menu.KindGroup;
import app.diptych.ui.support.InstalledFaces;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the preferences.
 *
 * @param settings what they change, at once
 * @param rules which rules are on in the call shown
 * @param faces the families that can be chosen; grows when they become known
 * @param controls makes the lines
 * @param shell the words of bundle {@code shell}, for what the menus name too
 */
record Pages(
        Settings settings, FolderRules rules, ObservableValue<InstalledFaces> faces, Controls controls, Texts shell) {
    /** Stands for "the program's own choice" where a face may be chosen. */
    private static final String OWN = "";

    private static final double CHARACTERS_OF_AN_EM = 85 / 44.0;

    List<Page> all() {
        return List.of(
                looks(),
                reading(),
                figures(),
                new ChecksPage(settings, rules, controls, new Texts("findings", texts().locale())).page(),
                start());
    }

    private Texts texts() {
        return controls.texts();
    }

    private Page looks() {
        return new Page(
                "page-looks",
                texts().get("page.looks"),
                List.of(
                        choice("theme", texts().get("theme"), ThemeChoice.values(), this::word, settings.theme()),
                        controls.check(
                                "high-contrast",
                                texts().get("contrast"),
                                texts().get("contrast.hint"),
                                settings.highContrast()),
                        choice(
                                "language",
                                texts().get("language"),
                                InterfaceLanguage.values(),
                                this::word,
                                settings.language()),
                        controls.slider(
                                "interface-scale",
                                texts().get("scale"),
                                new Range(0.8, 2, 0.1),
                                this::percent,
                                settings.interfaceScale(),
                                settings.interfaceScale()::set),
                        controls.check("outline-shown", texts().get("outline"), "", settings.outlineShown()),
                        controls.check("metrics-shown", texts().get("metrics"), "", settings.metricsShown())),
                settings::resetLooks);
    }

    private Page reading() {
        ReadingSettings reading = settings.reading();
        return new Page(
                "page-reading",
                texts().get("page.reading"),
                List.of(
                        controls.slider(
                                "zoom",
                                texts().get("zoom"),
                                new Range(0.6, 2.5, 0.1),
                                this::percent,
                                reading.zoom(),
                                reading.zoom()::set),
                        lineWidth(),
                        controls.slider(
                                "spacing",
                                texts().get("spacing"),
                                new Range(Appearance.LEAST_SPACING, Appearance.GREATEST_SPACING, 0.05),
                                this::percent,
                                part(Appearance::spacing),
                                now -> change(Appearance::withSpacing, now)),
                        controls.choice(
                                "density",
                                texts().get("density"),
                                fixed(Density.values()),
                                this::word,
                                part(Appearance::density),
                                now -> change(Appearance::withDensity, now)),
                        face(
                                "english-face",
                                texts().get("face.english"),
                                InstalledFaces::english,
                                Appearance::englishFace,
                                Appearance::withEnglishFace),
                        face(
                                "chinese-face",
                                texts().get("face.chinese"),
                                InstalledFaces::chinese,
                                Appearance::chineseFace,
                                Appearance::withChineseFace),
                        choice("columns", texts().get("columns"), Columns.values(), this::word, reading.columns()),
                        controls.choice(
                                "arrangement",
                                texts().get("arrangement"),
                                fixed(Arrangement.values()),
                                this::word,
                                part(Appearance::arrangement),
                                now -> change(Appearance::withArrangement, now))),
                reading::reset);
    }

    private Option lineWidth() {
        return controls.slider(
                "line-width",
                texts().get("width"),
                new Range(Appearance.LEAST_WIDTH, Appearance.GREATEST_WIDTH, 2),
                ems -> ems >= Appearance.GREATEST_WIDTH
                        ? texts().get("width.whole")
                        : texts().get("width.characters", Math.round(ems * CHARACTERS_OF_AN_EM)),
                part(Appearance::lineWidth),
                now -> change(Appearance::withLineWidth, now));
    }

    private Option face(
            String id,
            String name,
            Function<InstalledFaces, List<String>> list,
            Function<Appearance, @Nullable String> get,
            BiFunction<Appearance, @Nullable String, Appearance> with) {
        ObservableValue<String> chosen = part(now -> {
            String family = get.apply(now);
            return family == null ? OWN : family;
        });
        ObservableValue<List<String>> families = faces.map(known -> {
            List<String> all = new ArrayList<>(list.apply(known));
            all.addFirst(OWN);
            return all;
        });
        return controls.choice(
                id,
                name,
                families,
                family -> family.equals(OWN) ? texts().get("face.own") : family,
                chosen,
                family -> settings.reading()
                        .appearance()
                        .set(with.apply(settings.reading().appearance().get(), family.equals(OWN) ? null : family)));
    }

    private Page figures() {
        var kinds = settings.reading().kinds();
        List<Option> options = new ArrayList<>();
        for (KindGroup group : KindGroup.values()) {
            Region colour = new Region();
            colour.getStyleClass().addAll("figures-colour", group.styleClass());
            options.add(controls.check(
                    "kind-" + group,
                    group.text(shell),
                    "",
                    Bindings.createBooleanBinding(() -> kinds.containsAll(group.kinds()), kinds),
                    on -> {
                        if (on) {
                            kinds.addAll(group.kinds());
                        } else {
                            kinds.removeAll(group.kinds());
                        }
                    },
                    colour));
        }
        return new Page("page-figures", texts().get("page.figures"), options, settings.reading()::resetKinds);
    }

    private Page start() {
        return new Page(
                "page-start",
                texts().get("page.start"),
                List.of(controls.check(
                        "restore", texts().get("restore"), texts().get("restore.hint"), settings.restore())),
                () -> settings.restore().set(true));
    }

    private <E extends Enum<E>> Option choice(
            String id, String name, E[] values, Function<E, String> wording, javafx.beans.property.Property<E> value) {
        return controls.choice(id, name, fixed(values), wording, value, value::setValue);
    }

    private static <T> ObservableValue<List<T>> fixed(T[] values) {
        return new SimpleObjectProperty<>(List.of(values));
    }

    private <T> ObservableValue<T> part(Function<Appearance, T> get) {
        return settings.reading().appearance().map(get);
    }

    private <T> void change(BiFunction<Appearance, T, Appearance> with, T value) {
        var appearance = settings.reading().appearance();
        appearance.set(with.apply(appearance.get(), value));
    }

    private String percent(double factor) {
        return texts().get("percent", Math.round(100 * factor));
    }

    private String word(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> texts().get("theme.light");
            case DARK -> texts().get("theme.dark");
            case SYSTEM -> texts().get("theme.system");
        };
    }

    /** A language is called by its own name, so that it is found by who cannot read the one that is set. */
    private String word(InterfaceLanguage language) {
        return switch (language) {
            case SYSTEM -> texts().get("language.system");
            case ENGLISH -> "English";
            case TRADITIONAL -> "繁體中文";
            case SIMPLIFIED -> "简体中文";
        };
    }

    private String word(Density density) {
        return switch (density) {
            case COMPACT -> texts().get("density.compact");
            case NORMAL -> texts().get("density.normal");
            case AIRY -> texts().get("density.airy");
        };
    }

    private String word(Columns columns) {
        return switch (columns) {
            case BOTH -> texts().get("columns.both");
            case ENGLISH -> texts().get("columns.english");
            case CHINESE -> texts().get("columns.chinese");
        };
    }

    private String word(Arrangement arrangement) {
        return switch (arrangement) {
            case ENGLISH_LEFT -> texts().get("arrangement.english");
            case CHINESE_LEFT -> texts().get("arrangement.chinese");
            case STACKED -> texts().get("arrangement.stacked");
        };
    }
}
