package app.diptych.host.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a later start says: a greeting, a count, and that many paths, each a length and UTF-8. The answer is one byte. */
final class Message {
    private static final String GREETING = "diptych open 1";
    /** More than anybody opens at once, and little enough to be read. */
    private static final int FILES = 10_000;
    /** PATH_MAX of Linux; four times what other systems allow. */
    private static final int BYTES = 4096;

    private static final int UNDERSTOOD = 1;

    private Message() {}

    static void write(List<Path> files, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(GREETING);
        out.writeInt(files.size());
        for (Path file : files) {
            byte[] path = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(path.length);
            out.write(path);
        }
        out.flush();
    }

    static List<Path> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (!in.readUTF().equals(GREETING)) {
            throw new IOException("another version, or another program");
        }
        int count = within(in.readInt(), FILES);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] path = in.readNBytes(within(in.readInt(), BYTES));
            files.add(path(new String(path, StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static int within(int count, int most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException(count + " is out of range");
        }
        return count;
    }

    private static Path path(String text) throws IOException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    static void confirm(OutputStream to) throws IOException {
        to.write(UNDERSTOOD);
        to.flush();
    }

    static boolean isConfirmed(InputStream from) throws IOException {
        return from.read() == UNDERSTOOD;
    }
}
