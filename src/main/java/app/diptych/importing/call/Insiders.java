package app.diptych.importing.call;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.model.Role;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those whose firm is the company itself: they are its executives, and the firm need not be said with each. */
public final class Insiders {
    private static final Pattern FORM = Pattern.compile(
            "(?i)[,.\\s]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|l\\.p|s\\.a|n\\.v|ag|se|group|holdings?)\\.?$|(?:股份)?有限公司$|公司$|集[團团]$");

    private Insiders() {}

    /** A speaker, without a firm where it is the company, and without a title where it says again who conducts. */
    public static Header of(Header header, @Nullable String company) {
        String title = header.title();
        if (header.name().matches("(?i)the .*") && SpeakerShape.isOperator(header.name())) {
            return new Header(header.name().substring(4), null, null);
        }
        if (header.isOperator()) {
            return title != null && SpeakerShape.isOperator(header.name()) && SpeakerShape.isOperator(title)
                    ? new Header(header.name(), null, header.firm(), header.role())
                    : header;
        }
        String firm = header.firm();
        boolean inside = company != null
                && firm != null
                && header.role() != Role.ANALYST
                && !plain(firm).isEmpty()
                && plain(firm).equals(plain(company));
        return inside ? new Header(header.name(), title, null, Role.EXECUTIVE) : header;
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
