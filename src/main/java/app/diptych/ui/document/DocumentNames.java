package app.diptych.ui.document;

import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import java.nio.file.Path;

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

    /** A name that was typed without its ending gets it. */
    static Path withEnding(Path chosen) {
        Path path = chosen.toAbsolutePath().normalize();
        return path.toString().endsWith(Keeper.ENDING) ? path : path.resolveSibling(path.getFileName() + Keeper.ENDING);
    }
}
