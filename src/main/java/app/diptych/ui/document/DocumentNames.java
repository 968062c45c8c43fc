package app.diptych.ui.document;

import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.dialog.Overwriting;
import java.nio.file.Path;
import java.util.Optional;

/** What files with documents are called. */
final class DocumentNames {
    private DocumentNames() {}

    /** The name that is suggested for a call: that of its file, else its title. */
    static String suggested(Call call) {
        String stem = switch (call.origin()) {
            case Origin.OfFile(Path path) -> stem(path);
            case Origin.TwoFiles(Path english, Path _) -> stem(english);
            case Origin.Pasted _, Origin.Sample _ ->
                Keeper.fileName(call.analysis().transcript().title());
        };
        return stem + Keeper.ENDING;
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    /** The file that is written for a name that was typed; none if another stands there that shall stay. */
    static Optional<Path> toWrite(Path typed, Asking asking) {
        Path target = withEnding(typed);
        return Overwriting.mayWrite(typed, target, asking::mayWriteOver) ? Optional.of(target) : Optional.empty();
    }

    /** A name that was typed without its ending gets it. */
    private static Path withEnding(Path chosen) {
        Path path = chosen.toAbsolutePath().normalize();
        return path.toString().endsWith(Keeper.ENDING) ? path : path.resolveSibling(path.getFileName() + Keeper.ENDING);
    }
}
