package app.diptych.ui.folder;

import app.diptych.check.RuleSet;
import app.diptych.library.folder.FolderFileException;
import app.diptych.library.folder.FolderFiles;
import app.diptych.library.folder.RulesFile;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/** Which rules are on: for all calls as the settings say, for the calls of a folder as its file says. On the FX thread. */
public final class FolderRules {
    private final Settings settings;
    private final FolderFiles files;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RuleSet> chosen = new ReadOnlyObjectWrapper<>(RuleSet.DEFAULT);
    private final ReadOnlyObjectWrapper<Set<String>> off = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);

    /**
     * What is to be told of the folder's file.
     *
     * @param broken why it is not used, or null
     * @param aside where it lies instead, because the folder cannot be written to, or null
     * @param unwritten why the last change is not kept, or null
     */
    public record Trouble(
            @Nullable FolderFileException broken,
            @Nullable Path aside,
            @Nullable String unwritten) {
        /** All is well. */
        public static final Trouble NONE = new Trouble(null, null, null);
    }

    /**
     * @param settings which rules are off for all calls
     * @param files where the folder's file lies
     * @param background reads and writes it
     */
    public FolderRules(Settings settings, FolderFiles files, Background background) {
        this.settings = settings;
        this.files = files;
        this.background = background;
        settings.rulesOff().addListener((SetChangeListener<String>) _ -> refresh());
        chosen.subscribe(_ -> refresh());
    }

    /** Takes up the folder of another call; null where it lies in none. */
    public void open(@Nullable Path now) {
        if (!Objects.equals(now, folder.get())) {
            chosen.set(RuleSet.DEFAULT);
            trouble.set(Trouble.NONE);
            folder.set(now);
        }
        if (now != null) {
            background.run(() -> read(now), read -> take(now, read), _ -> {});
        }
    }

    private record Read(RuleSet rules, Trouble trouble) {}

    private Read read(Path now) {
        Path file = files.find(now, FolderFiles.RULES);
        if (file == null) {
            return new Read(RuleSet.DEFAULT, Trouble.NONE);
        }
        Path aside = files.isAside(file) ? file : null;
        try {
            return new Read(RulesFile.read(file), new Trouble(null, aside, null));
        } catch (FolderFileException e) {
            return new Read(RuleSet.DEFAULT, new Trouble(e, aside, null));
        }
    }

    private void take(Path asked, Read read) {
        if (asked.equals(folder.get())) {
            trouble.set(read.trouble());
            chosen.set(read.rules());
        }
    }

    /** The folder of the call shown; null where it lies in none. */
    public ReadOnlyObjectProperty<@Nullable Path> folder() {
        return folder.getReadOnlyProperty();
    }

    /** What was chosen for this folder. */
    public ReadOnlyObjectProperty<RuleSet> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Names of the rules of which no findings are shown in the call shown. */
    public ReadOnlyObjectProperty<Set<String>> off() {
        return off.getReadOnlyProperty();
    }

    /** What is to be told of the folder's file. */
    public ReadOnlyObjectProperty<Trouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /**
     * Chooses for the calls of this folder, and keeps that.
     *
     * @param on null for as it is for all calls
     */
    public void choose(String rule, @Nullable Boolean on) {
        Map<String, Boolean> choices = new TreeMap<>(chosen.get().choices());
        if (on == null) {
            choices.remove(rule);
        } else {
            choices.put(rule, on);
        }
        keep(new RuleSet(choices));
    }

    /** Takes back all that was chosen for this folder. */
    public void reset() {
        if (!chosen.get().choices().isEmpty()) {
            keep(RuleSet.DEFAULT);
        }
    }

    private void keep(RuleSet rules) {
        Path now = folder.get();
        // A file that cannot be understood may hold more than was read; it is for the person to mend.
        if (now == null || trouble.get().broken() != null || rules.equals(chosen.get())) {
            return;
        }
        chosen.set(rules);
        String text = rules.choices().isEmpty() ? null : RulesFile.write(rules);
        background.run(
                () -> files.write(now, FolderFiles.RULES, text),
                file -> told(now, new Trouble(null, files.isAside(file) ? file : null, null)),
                e -> told(now, new Trouble(null, null, because(e))));
    }

    private static String because(Exception e) {
        return e instanceof IOException && e.getMessage() != null ? e.getMessage() : e.toString();
    }

    private void told(Path of, Trouble now) {
        if (of.equals(folder.get())) {
            trouble.set(now);
        }
    }

    private void refresh() {
        Set<String> now = new TreeSet<>(settings.rulesOff());
        chosen.get().choices().forEach((rule, on) -> {
            if (on) {
                now.remove(rule);
            } else {
                now.add(rule);
            }
        });
        off.set(Set.copyOf(now));
    }
}
