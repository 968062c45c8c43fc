package app.diptych.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.exporting.format.Format;
import app.diptych.model.Language;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.its.LocQualityIssue;
import net.sf.okapi.lib.xliff2.its.LocQualityIssues;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;

/** Another program's library reads what is written. */
class OkapiTest {
    private static final LocaleId CHINESE = LocaleId.fromBCP47("zh-Hant");

    private final Worked call = new Worked();

    @Test
    void okapiReadsXliff21WithoutAWarningAndFindsTextsStatesAndNotes() throws Exception {
        List<String> read = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(call.text(Format.XLIFF));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    read.add(line(event.getUnit()));
                }
            }
            assertThat(reader.getWarningCount()).isZero();
        }

        List<String> wanted = new ArrayList<>();
        for (int row = 0; row < call.rows().size(); row++) {
            var segment = call.rows().get(row);
            wanted.add(call.text(row, Language.EN) + " | " + call.text(row, Language.ZH) + " | "
                    + segment.state().name() + (segment.needsReview() ? " diptych:needsReview" : "") + " | "
                    + segment.note());
        }
        assertThat(read).isEqualTo(wanted);
        assertThat(read).anyMatch(line -> line.contains(" | FINAL | "));
        assertThat(read)
                .anyMatch(line -> line.endsWith(" | TRANSLATED diptych:needsReview | Is it 12 or 21?\nAsk \"Ada\"."));
    }

    private static String line(Unit unit) {
        assertThat(unit.getSegmentCount()).isEqualTo(1);
        Segment segment = unit.getSegment(0);
        return segment.getSource().getPlainText() + " | " + segment.getTarget().getPlainText() + " | "
                + segment.getState().name() + (segment.getSubState() == null ? "" : " " + segment.getSubState())
                + " | "
                + (unit.getNoteCount() == 0 ? "" : unit.getNotes().get(0).getText());
    }

    @Test
    void okapiReadsTheFindingsAsLocalizationQualityIssues() throws Exception {
        List<String> issues = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(call.text(Format.XLIFF));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    issues(event.getUnit(), issues);
                }
            }
        }
        assertThat(issues)
                .anySatisfy(issue -> assertThat(issue)
                        .contains("21%")
                        .contains("numbers 100.0 number-differs: ")
                        .contains("12%"))
                .anySatisfy(issue -> assertThat(issue).contains("營業收入").contains("terminology 100.0 term: "));
    }

    private static void issues(Unit unit, List<String> into) {
        for (var tag : unit.getSegment(0).getTarget().getOwnTags()) {
            if (tag instanceof net.sf.okapi.lib.xliff2.core.MTag mark && mark.hasITSItem()) {
                var item = mark.getITSItems().get(LocQualityIssue.class);
                List<LocQualityIssue> all =
                        item instanceof LocQualityIssues group ? group.getList() : List.of((LocQualityIssue) item);
                for (LocQualityIssue issue : all) {
                    into.add(unit.getSegment(0).getTarget().getPlainText() + " " + issue.getType() + " "
                            + issue.getSeverity() + " " + issue.getComment());
                }
            }
        }
    }

    @Test
    void okapiReadsTmxAndXliff12WithSourceAndTargetRight() throws Exception {
        List<String> wanted = new ArrayList<>();
        for (int row = 1; row < call.rows().size(); row++) {
            wanted.add(call.text(row, Language.EN) + " | " + call.text(row, Language.ZH));
        }
        assertThat(pairs(new TmxFilter(), Format.TMX)).containsSubsequence(wanted);
        assertThat(pairs(new XLIFFFilter(), Format.XLIFF12)).containsSubsequence(wanted);
    }

    private List<String> pairs(IFilter filter, Format format) throws Exception {
        List<String> pairs = new ArrayList<>();
        try (RawDocument document = new RawDocument(call.text(format), LocaleId.ENGLISH, CHINESE)) {
            filter.open(document);
            while (filter.hasNext()) {
                var event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    var target = unit.getTarget(CHINESE);
                    pairs.add(unit.getSource().getUnSegmentedContentCopy().getText() + " | "
                            + (target == null
                                    ? ""
                                    : target.getUnSegmentedContentCopy().getText()));
                }
            }
        } finally {
            filter.close();
        }
        return pairs;
    }
}
