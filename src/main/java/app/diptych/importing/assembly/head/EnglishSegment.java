package app.diptych.importing.assembly.head;

import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.assembly.roster.Departments;
import app.diptych.importing.layout.SpeakerShape;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a segment in Latin letters. */
final class EnglishSegment {
    private static final Pattern ANALYST = Pattern.compile("(?i).*\\banalyst");

    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:mr|ms|mrs|miss)\\.?\\s+(?=\\p{Lu})");
    /** "Investor Relations at Halden". Behind "of" stands what a position is about: "Head of Sales". */
    private static final Pattern AT = Pattern.compile("(.{2,80}?) (?:at|with) (?=(?:the )?\\p{Lu})(.{2,80})");

    private static final Pattern OF = Pattern.compile("(.{2,80}?) of (?=(?:the )?\\p{Lu})(.{2,80})");

    private static final int WORDS = 6;

    private EnglishSegment() {}

    /** Without "Mr." and the like. */
    static String withoutAddress(String text) {
        return ADDRESS.matcher(text).replaceFirst("");
    }

    /** Adds what a text comes to: itself, or a position and a house. */
    static void add(String text, boolean comma, List<Segment> to) {
        Matcher at = AT.matcher(text);
        Matcher of = OF.matcher(text);
        if (!at.matches() && of.matches() && Affiliation.isHouse(of.group(2))) {
            at = of;
        }
        if (at.matches() && SpeakerShape.isRole(at.group(1)) && !SpeakerShape.isRole(at.group(2))) {
            to.add(new Segment(at.group(1), Segment.Kind.POSITION, comma));
            to.add(new Segment(at.group(2), Segment.Kind.HOUSE, false));
            return;
        }
        Affiliation housed = Affiliation.of(text, null);
        if (housed.isAnalyst() && housed.firm() != null && housed.title() != null) {
            to.add(new Segment(housed.firm(), Segment.Kind.HOUSE, comma));
            to.add(new Segment(housed.title(), Segment.Kind.POSITION, comma));
            return;
        }
        String plain = withoutAddress(text);
        boolean about = comma && !to.isEmpty() && to.getLast().kind() == Segment.Kind.POSITION;
        boolean department = about && Departments.is(plain);
        // Analysts say for whom they ask, and not what they do there.
        boolean asks =
                about && ANALYST.matcher(to.getLast().text()).matches() && (department || !SpeakerShape.isRole(plain));
        to.add(new Segment(
                plain, asks ? Segment.Kind.HOUSE : department ? Segment.Kind.POSITION : latin(plain), comma));
    }

    private static Segment.Kind latin(String text) {
        if (Segment.isLabel(text)) {
            return Segment.Kind.LABEL;
        }
        if (SpeakerShape.isOperator(text)) {
            return Segment.Kind.OPERATOR;
        }
        if (Affiliation.isHouse(text)) {
            return Segment.Kind.HOUSE;
        }
        if (SpeakerShape.isRole(text) && !SpeakerShape.isStranger(text)) {
            return Segment.Kind.POSITION;
        }
        return text.indexOf(' ') > 0 && text.indexOf('&') < 0 && SpeakerShape.isName(text, WORDS)
                ? Segment.Kind.NAME
                : Segment.Kind.OTHER;
    }
}
