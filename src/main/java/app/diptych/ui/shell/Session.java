package app.diptych.ui.shell;

import app.diptych.ui.settings.Settings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ties the reader to what is remembered: the size of its text, and the place in each call. */
public final class Session {
    private final ShellViewModel shell;
    private final ReaderCommands reader;
    private final Settings settings;
    private final Map<Origin, Integer> places = new HashMap<>();
    private @Nullable Origin shown;

    /** Restores the last session's place when its call is opened, and from then on keeps track. */
    public static void keep(ShellViewModel shell, ReaderCommands reader) {
        Session session = new Session(shell, reader);
        shell.current().subscribe(session::show);
        reader.place().subscribe(session::moved);
    }

    private Session(ShellViewModel shell, ReaderCommands reader) {
        this.shell = shell;
        this.reader = reader;
        this.settings = shell.settings();
        reader.zoom().bindBidirectional(settings.zoom());
        Path last = settings.lastFile().get();
        if (last != null) {
            places.put(new Origin.OfFile(last), settings.lastPlace().get());
        }
    }

    private void show(@Nullable Call call) {
        shown = null;
        if (call == null) {
            return;
        }
        int last = call.analysis().transcript().passages().size() - 1;
        int place = Math.min(places.getOrDefault(call.origin(), 0), last);
        if (place > 0) {
            reader.goTo(place);
        }
        shown = call.origin();
        moved(reader.place().getValue());
    }

    private void moved(@Nullable Integer place) {
        Call call = shell.current().get();
        // While one call gives way to the next, the reader already stands in the new one.
        boolean settled =
                call != null && call.analysis().equals(shell.analysis().get());
        if (settled && shown != null && place != null && place >= 0) {
            places.put(shown, place);
            settings.lastPlace().set(place);
        }
    }
}
