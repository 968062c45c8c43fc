package app.diptych.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Who may read and write a file that takes the place of another. */
final class Permissions {
    private Permissions() {}

    /** A fresh file gets what the old one had; where there was none, what files in that folder usually have. */
    static void copy(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        view.setPermissions(Files.exists(old) ? Files.getPosixFilePermissions(old) : usual(fresh));
    }

    /** A temporary file is its owner's alone; an ordinary one is what the user's mask makes of it. */
    private static Set<PosixFilePermission> usual(Path fresh) throws IOException {
        Path ordinary = fresh.resolveSibling(fresh.getFileName() + ".mask");
        try {
            Files.createFile(ordinary);
            return EnumSet.copyOf(Files.getPosixFilePermissions(ordinary));
        } finally {
            Files.deleteIfExists(ordinary);
        }
    }
}
