package app.diptych.check.term.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.base.WrongForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's own termbase. */
class TermFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Term term(String name, String text, String english) throws Exception {
        Termbase base = new TermFiles().with(file(name, text));
        return Objects.requireNonNull(base.find(english));
    }

    @Test
    void aTableInTheColumnsOfTheShippedOne() throws Exception {
        Term term = term(
                "own.tsv",
                "mooring fee; berth fee\tkey\t靠泊費\t\t靠泊费\t停泊費\t港務費 = revenue; 船費: the passenger's fare\n",
                "berth fee");

        assertThat(term.level()).isEqualTo(Level.KEY);
        assertThat(term.taiwan()).containsExactly("靠泊費");
        assertThat(term.mainland()).containsExactly("靠泊费");
        assertThat(term.also()).containsExactly("停泊費");
        assertThat(term.wrong())
                .containsExactly(
                        new WrongForm("港務費", "revenue", null), new WrongForm("船費", null, "the passenger's fare"));
    }

    @Test
    void aTableMayNameItsColumns() throws Exception {
        Term term = term("own.tsv", "\ufeffEnglish\tzh-CN\tzh-TW\nmooring fee\t靠泊费\t靠泊費\n", "mooring fee");

        assertThat(term.level()).isEqualTo(Level.TERM);
        assertThat(term.taiwan()).containsExactly("靠泊費");
        assertThat(term.mainland()).containsExactly("靠泊费");
    }

    @Test
    void ownFormsComeFirstAndOwnWrongFormsAreNoLongerRight() throws Exception {
        Term term =
                term("own.tsv", "operating income\tterm\t本業利益\t\t\t\t营业利润: our house says 本業利益\n", "operating profit");

        assertThat(term.name()).isEqualTo("operating income");
        assertThat(term.preferred(true, false)).isEqualTo("本業利益");
        assertThat(term.forms()).contains("營業利益").doesNotContain("營業利潤", "营业利润");
        assertThat(term.wrong()).contains(new WrongForm("營業收入", "revenue", null));
    }

    @Test
    void anOwnFormIsRightEvenWhereTheShippedOneSaysNot() throws Exception {
        Term term = term("own.tsv", "operating income\tterm\t\t\t营业收入\n", "operating income");

        assertThat(term.wrong()).extracting(WrongForm::form).doesNotContain("營業收入");
        assertThat(term.preferred(false, false)).isEqualTo("营业收入");
    }

    @Test
    void tbxOf2019() throws Exception {
        Term term = term("own.tbx", """
                <?xml version="1.0" encoding="UTF-8"?>
                <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
                  <text><body><conceptEntry id="1">
                    <langSec xml:lang="en"><termSec><term>mooring fee</term></termSec></langSec>
                    <langSec xml:lang="zh-TW">
                      <termSec><term>停泊費</term></termSec>
                      <termSec><term>靠泊費</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
                      <termSec><term>船費</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                    </langSec>
                    <langSec xml:lang="zh-Hans"><termSec><term>靠泊费</term></termSec></langSec>
                  </conceptEntry></body></text>
                </tbx>
                """, "mooring fee");

        assertThat(term.taiwan()).containsExactly("靠泊費", "停泊費");
        assertThat(term.mainland()).containsExactly("靠泊费");
        assertThat(term.wrong()).extracting(WrongForm::form).containsExactly("船費");
    }

    @Test
    void tbxBasicBefore2019WithItsDocumentType() throws Exception {
        Term term = term("own.tbx", """
                <?xml version='1.0'?>
                <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
                <martif type="TBX-Basic" xml:lang="en"><text><body>
                  <termEntry id="1">
                    <langSet xml:lang="en-US"><tig><term>mooring <hi>fee</hi></term></tig></langSet>
                    <langSet xml:lang="zh-HK"><ntig><termGrp><term>泊位費</term></termGrp></ntig></langSet>
                    <langSet xml:lang="zh"><tig><term>靠泊费</term></tig></langSet>
                  </termEntry>
                </body></text></martif>
                """, "mooring fee");

        assertThat(term.hongKong()).containsExactly("泊位費");
        assertThat(term.mainland()).containsExactly("靠泊费");
    }

    @Test
    void anExternalEntityIsNotRead() throws Exception {
        Path secret = file("secret.txt", "靠泊費");
        Path own = file("own.tbx", """
                <!DOCTYPE martif [<!ENTITY secret SYSTEM "%s">]>
                <martif><text><body><termEntry>
                  <langSet xml:lang="en"><tig><term>mooring fee</term></tig></langSet>
                  <langSet xml:lang="zh-TW"><tig><term>&secret;</term></tig></langSet>
                </termEntry></body></text></martif>
                """.formatted(secret.toUri()));

        assertThatThrownBy(() -> new TermFiles().with(own)).isInstanceOf(TermFileException.class);
    }

    @Test
    void aRefusalSaysWhereWhatAndWhatToDo() throws Exception {
        assertRefused(
                "mooring fee\tstrict\t靠泊費\n",
                "own.tsv, line 1: \"strict\" is no level." + " Please use key, term, word or skip.");
        assertRefused(
                "# ours\nmooring fee\tterm\t靠泊費\t\t\t\t船費\n",
                "own.tsv, line 2: the wrong form \"船費\" says"
                        + " neither which term it is nor why it misleads. Please write \"form = other term\" or"
                        + " \"form: reason\".");
        assertRefused(
                "mooring fee\tterm\t靠泊費\nMooring-fee\tterm\t泊位費\n",
                "own.tsv, line 2: \"Mooring-fee\" stands" + " in line 1 already. Please keep one of the two.");
        assertRefused(
                "mooring fee\n",
                "own.tsv, line 1: \"mooring fee\" and its level and Chinese forms do not fit."
                        + " Please give a Chinese form, or the level \"skip\" and none.");
        assertRefused(
                "English\tGerman\n",
                "own.tsv, line 1: \"German\" is no column of a termbase, or stands twice."
                        + " Please use: english, level, taiwan, hong kong, mainland, also, wrong, instead.");
        assertRefused("\tterm\t靠泊費\n", "own.tsv, line 1: there is no English form. Please write the term first.");
        assertRefused(
                "mooring fee\tterm\t靠泊費\t\t\t\t= sea view\n",
                "own.tsv: \"mooring fee\" names \"sea view\" as"
                        + " another term, but the termbase has none of that name. Please mend that entry.");
        assertRefused(
                "<tbx><text>",
                "own.tsv, line 1: this is no well-formed XML." + " Please export the termbase again as TBX-Basic.");
        assertRefused(
                "<tbx><text></text></tbx>",
                "own.tsv: it has no entry with an English and a Chinese term."
                        + " Please export it as TBX with the languages en and zh.");
    }

    private void assertRefused(String text, String message) throws IOException {
        Path own = file("own.tsv", text);
        assertThatThrownBy(() -> new TermFiles().with(own))
                .isInstanceOf(TermFileException.class)
                .hasMessage(message);
    }

    @Test
    void anotherEncodingAndAMissingFileAreRefused() throws Exception {
        Path own = folder.resolve("own.tsv");
        Files.write(own, "mooring fee\tterm\tgebühr".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> new TermFiles().with(own))
                .hasMessage("own.tsv: it is not written in UTF-8. Please save it as UTF-8 text.");
        assertThatThrownBy(() -> new TermFiles().with(folder.resolve("none.tsv")))
                .hasMessage("none.tsv: it cannot be read. Please check that the file is there.");
    }

    @Test
    void anOwnTermMayStandInsteadOfTheShippedOneWithAllItsForms() throws Exception {
        Termbase base = new TermFiles().with(file("own.tsv", """
                English\tTaiwan\tmainland\tinstead
                operating income; operating profit\t本業利益\t本业利润\tyes
                """));

        Term term = Objects.requireNonNull(base.find("operating profit"));
        assertThat(term.forms()).containsExactly("本業利益", "本业利润");
        assertThat(term.also()).isEmpty();
        assertThat(term.wrong()).isEmpty();
        assertThat(base.find("op income")).isNull();
        // Wrong forms of other terms that name a wording which is gone go with it; those that name one that stays,
        // stay.
        assertThat(Objects.requireNonNull(base.find("net income")).wrong())
                .contains(new WrongForm(null, "operating income", null));
    }

    @Test
    void aShippedTermThatIsSkippedHasNoFormsAnyMore() throws Exception {
        Term term = term("own.tsv", "English\tlevel\tinstead\noperating loss\tskip\tyes\n", "operating loss");

        assertThat(term.level()).isEqualTo(Level.SKIP);
        assertThat(term.forms()).isEmpty();
    }

    @Test
    void anEntryThatIsNotCompleteIsARemarkToTheChecksAndKeptForItsAuthor() throws Exception {
        Path own = file("own.tsv", "# ours\n#? mooring fee\tterm\nberth\tterm\t泊位\n");

        assertThat(new TermFiles().with(own).find("mooring fee")).isNull();
        TermSheet sheet = new TermFiles().read(own);
        assertThat(sheet.remarks()).containsExactly("# ours");
        assertThat(sheet.rows()).extracting(TermText::english).containsExactly("mooring fee", "berth");
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() throws Exception {
        Termbase shipped = new TermFiles().shipped();
        TermSheet sheet = TermSheet.EMPTY.with(List.of(
                new TermText("English", "term", "英語", "", "英语", "", "", false),
                new TermText("mooring fee; berth fee", "key", "靠泊費", "泊位費", "靠泊费", "停泊費", "船費: a = b", true),
                new TermText("not done", "term", "", "", "", "", "半: ", false)));

        Path own = file("own.tsv", sheet.tsv(shipped));

        assertThat(new TermFiles().read(own).rows()).isEqualTo(sheet.rows());
        assertThat(new TermFiles().read(own).tsv(shipped)).isEqualTo(sheet.tsv(shipped));
        assertThat(new TermFiles().with(own).find("not done")).isNull();
    }

    @Test
    void theShippedTermbaseIsWrittenAndReadAgainAsItWas() throws Exception {
        Termbase shipped = new TermFiles().shipped();
        TermSheet all = TermSheet.EMPTY.with(
                shipped.terms().stream().map(term -> TermText.of(term, false)).toList());

        assertThat(new TermFiles().read(file("all.tsv", all.tsv(shipped))).terms(shipped))
                .extracting(each -> each.term())
                .isEqualTo(shipped.terms());
    }

    @Test
    void tbxThatIsWrittenIsReadAgain() throws Exception {
        Term fee = new TermText(
                        "mooring fee; A&B fee", "term", "靠泊費; 繫泊費", "泊位費", "靠泊费", "", "船費: the passenger's fare", false)
                .own()
                .term();

        TermSheet again = new TermFiles().read(file("out.tbx", new TbxWriter().write(List.of(fee))));

        assertThat(again.rows()).containsExactly(TermText.of(fee, false));
    }

    @Test
    void everyShippedTermWithAFormComesThroughTbx() throws Exception {
        Termbase shipped = new TermFiles().shipped();
        List<Term> held =
                shipped.terms().stream().filter(term -> !term.forms().isEmpty()).toList();

        List<TermText> again = new TermFiles()
                .read(file("all.tbx", new TbxWriter().write(held)))
                .rows();

        assertThat(again).hasSameSizeAs(held);
        for (int i = 0; i < held.size(); i++) {
            assertThat(TermText.forms(again.get(i).taiwan()))
                    .containsAll(held.get(i).taiwan());
            assertThat(TermText.forms(again.get(i).mainland()))
                    .containsAll(held.get(i).mainland());
            assertThat(again.get(i).name()).isEqualTo(held.get(i).name());
        }
    }

    @Test
    void fullWidthSignsPartFormsAsWell() {
        TermText text = new TermText("mooring fee", "term", "靠泊費；泊位費", "", "", "", "船費：乘客付的；港務費＝revenue", false);

        assertThat(text.own().term().taiwan()).containsExactly("靠泊費", "泊位費");
        assertThat(text.wrongForms())
                .containsExactly(new WrongForm("船費", null, "乘客付的"), new WrongForm("港務費", "revenue", null));
    }

    @Test
    void aTermIsFoundByThePluralThatATextUses() {
        Termbase shipped = new TermFiles().shipped();

        assertThat(shipped.used("Operating margins")).isEqualTo(shipped.find("operating margin"));
        assertThat(shipped.used("zeppelins")).isNull();
    }
}
