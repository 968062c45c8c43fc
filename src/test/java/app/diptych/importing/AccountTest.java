package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.text.Decoder;
import app.diptych.importing.text.Decoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No sentence of any case is lost, as the cases are and broken in ways that texts are broken. */
class AccountTest {
    /** Breakings of each case; a longer run takes more by {@code -Ddiptych.account=200}. */
    private static final int TIMES = Integer.getInteger("diptych.account", 1);
    /** Of so many texts one may have a sentence kept apart. */
    private static final int SELDOM = 10;

    /** Where the broken texts go of which something is amiss, if anywhere. */
    private static final @Nullable String FOLDER = System.getProperty("diptych.account.folder");

    private static final List<String> LINES = List.of(
            "Summary",
            "Risks",
            "Disclaimer",
            "Questions and Answers",
            "Presentation",
            "Call participants",
            "Analysts",
            "Operator",
            "Page 3 of 5",
            "免責聲明",
            "問答",
            "摘要",
            "以上資料僅供參考。",
            "版權所有的軟體都由我們自己開發，授權收入增加了。",
            "All rights reserved in this contract belong to us, and we think that they are worth a lot.",
            "This document was produced by our team last year, and we still work with it every day.",
            "**Highlights**",
            "----------",
            "Thank you, and that concludes the remarks of the day.",
            "王小明",
            "Jane Halloran, Analyst");

    private final TranscriptReader reader = new TranscriptReader();

    /**
     * What came of the texts.
     *
     * @param read how many were
     * @param lost sentences that are nowhere
     * @param apart sentences that are said in a text as it is, and kept apart in the broken one
     */
    private record Outcome(AtomicInteger read, List<String> lost, List<String> apart) {}

    @Test
    void noSentenceIsLostAndFewAreTakenForThePublishers() throws Exception {
        Outcome outcome = new Outcome(new AtomicInteger(), new ArrayList<>(), new ArrayList<>());
        for (Path file : cases()) {
            String text = text(file);
            Account account = account(text);
            if (account == null) {
                continue;
            }
            List<String> said = account.said(text);
            String name = file.getFileName().toString();
            account.missing(text).forEach(sentence -> outcome.lost().add(name + ": " + sentence));
            Random random = new Random(name.hashCode());
            for (int i = 0; i < TIMES; i++) {
                boolean whole = (i + name.length()) % 2 == 0;
                account(name + " " + i, broken(text, random, whole ? 1 : 6), whole ? said : List.of(), outcome);
            }
        }
        assertThat(outcome.read().get()).isGreaterThan(100);
        assertThat(outcome.lost()).as("lost of %d texts", outcome.read().get()).isEmpty();
        // A heading of disclaimers or of lists within a turn makes what follows the publisher's now and then: known,
        // and few.
        assertThat(outcome.apart().size())
                .as("apart of %d texts: %s", outcome.read().get(), outcome.apart())
                .isLessThanOrEqualTo(outcome.read().get() / SELDOM);
    }

    private void account(String name, String broken, List<String> said, Outcome outcome) throws IOException {
        Account account = account(broken);
        if (account != null) {
            outcome.read().incrementAndGet();
            account.missing(broken).forEach(sentence -> outcome.lost().add(name + ": " + sentence));
            account.apart(said).forEach(sentence -> outcome.apart().add(name + ": " + sentence));
            if (FOLDER != null
                    && !(account.missing(broken).isEmpty()
                            && account.apart(said).isEmpty())) {
                Files.writeString(Path.of(FOLDER, name.replace(".txt ", "-") + ".txt"), broken);
            }
        }
    }

    private @Nullable Account account(String text) {
        try {
            return new Account(reader.read("call.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableException refused) {
            return null; // nothing is lost of what is not opened
        }
    }

    /** A text with a few of its lines changed; of one kind of change, lines come in and all others stay. */
    private static String broken(String text, Random random, int kinds) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && lines.size() > 3; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(kinds)) {
                case 0, 1 -> lines.add(at, LINES.get(random.nextInt(LINES.size())));
                case 2 -> lines.remove(at);
                case 3 -> lines.add(random.nextInt(lines.size()), lines.get(at));
                case 4 -> lines.removeIf(String::isBlank);
                default -> {
                    String line = lines.get(at);
                    int blank = line.indexOf(' ', line.length() / 2);
                    if (blank > 0) {
                        lines.set(at, line.substring(0, blank));
                        lines.add(at + 1, line.substring(blank + 1));
                    }
                }
            }
        }
        return String.join("\n", lines);
    }

    private static List<Path> cases() throws Exception {
        List<Path> cases = new ArrayList<>();
        for (String folder : List.of("text", "interleaved")) {
            Path of = Path.of(Objects.requireNonNull(AccountTest.class.getResource("/importing/" + folder))
                    .toURI());
            try (Stream<Path> files = Files.list(of)) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(cases::add);
            }
        }
        return cases;
    }

    private static String text(Path file) throws IOException {
        return new Decoder().decode(Files.readAllBytes(file)) instanceof Decoding.Text text ? text.value() : "";
    }
}
