package app.diptych.importing.assembly.head;

import app.diptych.importing.assembly.line.Label;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import java.util.List;

/** Tells a segment with Han characters. */
final class ChineseSegment {
    private ChineseSegment() {}

    /**
     * Adds what a text comes to: itself, or a house, a position and a name.
     *
     * @param within whether a name is looked for that has no sign beside it
     */
    static void add(String text, boolean comma, List<Segment> to, boolean within) {
        if (Segment.isLabel(text) && to.isEmpty()) {
            to.add(new Segment(text, Segment.Kind.LABEL, comma));
            return;
        }
        if (SpeakerShape.isOperator(text)) {
            to.add(new Segment(text, Segment.Kind.OPERATOR, comma));
            return;
        }
        String plain = HanName.withoutAddress(text);
        Label label = Label.of(plain);
        String behind = within ? label.behind() : null;
        if (behind != null && HanName.isLikely(label.person())) {
            Affiliation affiliation = Affiliation.of(behind, null);
            if (affiliation.firm() != null) {
                to.add(new Segment(affiliation.firm(), Segment.Kind.HOUSE, comma));
            }
            if (affiliation.title() != null) {
                to.add(new Segment(affiliation.title(), Segment.Kind.POSITION, comma));
            }
            to.add(new Segment(label.person(), Segment.Kind.NAME, comma));
            return;
        }
        Affiliation both = Affiliation.of(plain, null);
        if (both.firm() != null && both.title() != null) {
            to.add(new Segment(both.firm(), Segment.Kind.HOUSE, comma));
            to.add(new Segment(both.title(), Segment.Kind.POSITION, comma));
            return;
        }
        if (within) {
            // "簡淑芬財務長", of which nothing else is known
            Label behindName = Label.of(plain);
            if (behindName.behind() != null && HanName.is(behindName.person())) {
                to.add(new Segment(behindName.behind(), Segment.Kind.POSITION, comma));
                to.add(new Segment(behindName.person(), Segment.Kind.NAME, comma));
                return;
            }
        }
        boolean house = Affiliation.isHouse(plain);
        Segment.Kind kind = house
                ? Segment.Kind.HOUSE
                : SpeakerShape.isRole(plain)
                        ? Segment.Kind.POSITION
                        : HanName.isLikely(plain) || (!plain.equals(text) && HanName.is(plain))
                                ? Segment.Kind.NAME
                                : Segment.Kind.OTHER;
        to.add(new Segment(plain, kind, comma));
    }
}
