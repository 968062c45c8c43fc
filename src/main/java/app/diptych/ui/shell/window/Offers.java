package app.diptych.ui.shell.window;

import app.diptych.analysis.Analysis;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.ui.palette.Offer;
import app.diptych.ui.palette.Offer.Kind;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.menu.MainMenu;
import app.diptych.ui.shell.outline.Entry;
import app.diptych.ui.shell.outline.Outline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * Everything that the palette offers: the items of the menus, and the places of the call shown.
 *
 * @param bar read each time, so that no command can be missing
 */
record Offers(MenuBar bar, ShellViewModel shell, ReaderCommands reader) {
    /** The menus of these are not commands, or are offered otherwise. */
    private static final Set<String> LEFT_OUT = Set.of("open-calls", "palette");

    List<Offer> all() {
        List<Offer> all = new ArrayList<>();
        bar.getMenus().forEach(menu -> addItems(menu, MainMenu.plain(menu.getText()), all));
        Analysis shown = shell.analysis().get();
        if (shown != null) {
            addExchanges(shown, all);
            addSpeakers(shown.transcript(), all);
        }
        for (Call call : shell.calls()) {
            String title = call.analysis().transcript().title();
            all.add(new Offer(
                    "call " + call.origin().hashCode(),
                    Kind.CALL,
                    title,
                    file(call),
                    "",
                    true,
                    () -> shell.show(call)));
        }
        return all;
    }

    private static String file(Call call) {
        return switch (call.origin()) {
            case Origin.OfFile file -> String.valueOf(file.path().getFileName());
            case Origin.TwoFiles two -> two.name();
            case Origin.Pasted _, Origin.Sample _ -> "";
        };
    }

    private void addItems(Menu menu, String path, List<Offer> into) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof SeparatorMenuItem || LEFT_OUT.contains(String.valueOf(item.getId()))) {
                continue;
            }
            String name = MainMenu.plain(item.getText());
            if (item instanceof Menu below) {
                addItems(below, path + " › " + name, into);
            } else {
                String id = item.getId() == null ? path + " " + name : item.getId();
                boolean enabled = !item.isDisable() && !menu.isDisable();
                into.add(new Offer(id, Kind.COMMAND, name, path, note(item), enabled, () -> run(item)));
            }
        }
    }

    private static String note(MenuItem item) {
        boolean on = (item instanceof CheckMenuItem check && check.isSelected())
                || (item instanceof RadioMenuItem radio && radio.isSelected());
        String key = item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
        return on ? ("✓ " + key).strip() : key;
    }

    private static void run(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        item.fire();
    }

    /** An exchange is called by its analyst; who asks twice is told apart by the passage. */
    private void addExchanges(Analysis call, List<Offer> into) {
        for (Entry.Part part : Outline.exchanges(call)) {
            int first = part.target();
            String firm = part.detail() == null ? "" : part.detail();
            into.add(new Offer(
                    "exchange " + first,
                    Kind.EXCHANGE,
                    part.name(),
                    firm,
                    "¶" + (first + 1),
                    true,
                    () -> reader.goTo(first)));
        }
    }

    private void addSpeakers(Transcript transcript, List<Offer> into) {
        Set<Integer> seen = new HashSet<>();
        transcript.passages().forEach(passage -> {
            Speaker speaker = transcript.speakerOf(passage);
            if (speaker != null && seen.add(speaker.id())) {
                into.add(new Offer(
                        "speaker " + speaker.name(),
                        Kind.SPEAKER,
                        speaker.name(),
                        who(speaker),
                        "¶" + passage.number(),
                        true,
                        () -> reader.goTo(passage.id())));
            }
        });
    }

    /** Title and firm; a nameless speaker is called by the title already. */
    private static String who(Speaker speaker) {
        return Stream.of(speaker.title(), speaker.firm())
                .filter(Objects::nonNull)
                .filter(part -> !part.equals(speaker.name()))
                .collect(Collectors.joining(", "));
    }
}
