package app.diptych.importing.heading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** When a mail was sent, or a page printed, is not when the call was. */
final class MailHead {
    private static final Pattern SENT = Pattern.compile(
            "(?i)(?:sent|received|printed|downloaded|(?:寄件|[發发]送|列印|打印|下[載载])(?:日期|[時时][間间])?)\\s*[:：]");
    private static final Pattern FROM = Pattern.compile("(?i)(?:from|寄件者|寄件人|[發发]件人)\\s*[:：]\\s*\\S");
    private static final Pattern DATE = Pattern.compile("(?i)(?:date|日期|[時时][間间])\\s*[:：]");
    /** Any line of such a head. */
    private static final Pattern LABELLED = Pattern.compile("[\\p{L}-]{2,12}\\s*[:：].*");

    private MailHead() {}

    /** The lines without those that say when a mail was sent or received. */
    static List<String> off(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> !SENT.matcher(lines.get(i)).lookingAt()
                        && !(DATE.matcher(lines.get(i)).lookingAt()
                                && (isOfMail(lines, i, -1) || isOfMail(lines, i, 1))))
                .mapToObj(lines::get)
                .toList();
    }

    /** Whether the lines of a head lead from a date to who sent it, with no other date between. */
    private static boolean isOfMail(List<String> lines, int date, int step) {
        for (int i = date + step; i >= 0 && i < lines.size(); i += step) {
            String line = lines.get(i);
            if (FROM.matcher(line).lookingAt()) {
                return true;
            }
            if (DATE.matcher(line).lookingAt() || !LABELLED.matcher(line).matches()) {
                return false;
            }
        }
        return false;
    }
}
