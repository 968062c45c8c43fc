package app.diptych.importing.call;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.model.Role;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those whose firm is the company itself: they are its executives, and the firm need not be said with each. */
public final class Insiders {
    private static final Pattern FORM = Pattern.compile(
            "(?i)[,.\\s]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|l\\.p|s\\.a|n\\.v|ag|se|group|holdings?)\\.?$|(?:股份)?有限公司$|公司$|集[團团]$");

    /** What stands between a position and a house. */
    private static final Pattern BEHIND = Pattern.compile("(?i)\\s*[,|]\\s*|\\s+(?:[-–—]|at|of|with)\\s+");

    private Insiders() {}

    /** A speaker, without a firm where it is the company, and without a title where it says again who conducts. */
    public static Header of(Header header, @Nullable String company) {
        String title = header.title();
        if (header.name().matches("(?i)the .*") && SpeakerShape.isOperator(header.name())) {
            return new Header(header.name().substring(4), null, null);
        }
        boolean inside = isSame(header.firm(), company);
        if (header.isOperator()) {
            boolean again = title != null && SpeakerShape.isOperator(header.name()) && SpeakerShape.isOperator(title);
            return new Header(header.name(), again ? null : title, inside ? null : header.firm(), header.role());
        }
        if (header.role() == Role.ANALYST) {
            return header;
        }
        String position = title == null ? null : withoutHouse(title, company);
        boolean told = inside || !Objects.equals(position, title);
        return told ? new Header(header.name(), position, inside ? null : header.firm(), Role.EXECUTIVE) : header;
    }

    /** "Chief Financial Officer, Halden Inc.": a position without the company behind it. */
    private static String withoutHouse(String title, @Nullable String company) {
        Matcher sign = BEHIND.matcher(title);
        while (sign.find()) {
            if (sign.start() > 0 && isSame(title.substring(sign.end()), company)) {
                return title.substring(0, sign.start());
            }
        }
        return title;
    }

    private static boolean isSame(@Nullable String house, @Nullable String company) {
        return house != null
                && company != null
                && !plain(house).isEmpty()
                && plain(house).equals(plain(company));
    }

    private static String plain(String house) {
        String plain = house.strip().toLowerCase(Locale.ROOT);
        String before = "";
        while (!before.equals(plain)) {
            before = plain;
            plain = FORM.matcher(plain).replaceFirst("").strip();
        }
        return plain;
    }
}
