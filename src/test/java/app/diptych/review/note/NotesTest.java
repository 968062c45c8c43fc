package app.diptych.review.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Pair;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class NotesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Transcript CALL = call("We sold 40 lamps.", "Costs fell. Costs fell again.", "We hire.");

    private static Transcript call(String... english) {
        String[] texts = new String[2 * english.length];
        for (int i = 0; i < english.length; i++) {
            texts[2 * i] = english[i];
            texts[2 * i + 1] = "譯文" + i + "。";
        }
        return Pair.analysis("zh-Hant", texts).transcript();
    }

    private static Note note(int id, Transcript call, int passage, String words, String text, String... tags) {
        Passage there = call.passages().get(passage);
        int at = there.english() == null ? -1 : there.english().lastIndexOf(words);
        Anchor anchor =
                words.isEmpty() ? Anchor.of(there) : Anchor.of(there, Language.EN, new Span(at, at + words.length()));
        return new Note(id, anchor, Colour.GREEN, List.of(tags), text);
    }

    @Test
    void wordsAreFoundWhereTheyStoodAndNotWhereTheSameStandTwice() {
        assertThat(note(0, CALL, 1, "Costs", "").anchor().find(CALL)).contains(new Anchor.Place(1, new Span(12, 17)));
    }

    @Test
    void wordsAreFoundAgainWhenPassagesAreNumberedAnewAndTextsTyped() {
        Transcript mended =
                call("Good morning.", "We sold 40 lamps.", "Now, costs fell. Costs fell again.", "We hire.");
        assertThat(note(0, CALL, 1, "Costs", "")
                        .anchor()
                        .find(mended)
                        .orElseThrow()
                        .passage())
                .isEqualTo(2);
        assertThat(note(0, CALL, 2, "", "").anchor().find(mended)).contains(new Anchor.Place(3, null));
        assertThat(note(0, CALL, 0, "lamps", "").anchor().find(call("We sold chairs.")))
                .isEmpty();
    }

    @Test
    void aNoteIsFoundByItsWordsItsTagsAndWhatItIsOn() {
        Note note = note(0, CALL, 0, "40 lamps", "Ask about Oslo", "guidance");
        assertThat(note.matches("oslo")).isTrue();
        assertThat(note.matches("#guidance LAMPS")).isTrue();
        assertThat(note.matches("oslo chairs")).isFalse();
    }

    @Test
    void notesAreTheSameAfterTheyWereWrittenAndReadAndABrokenOneCostsNoOther() {
        Notes notes =
                Notes.NONE.with(note(0, CALL, 0, "40 lamps", "Ask", "a", "b")).with(note(1, CALL, 2, "", ""));
        ObjectNode written = JSON.createObjectNode().put("other", 1);
        NoteJson.write(notes, written);
        written.withArray("notes").addObject().put("id", 7).put("colour", "ultraviolet");
        assertThat(NoteJson.read(JSON.readTree(written.toString()))).isEqualTo(notes);
        assertThat(written.path("other").asInt()).isEqualTo(1);
    }

    @Test
    void aNoteIsReplacedByTheOneOfItsNumberAndNumbersAreNotGivenTwice() {
        Note first = note(0, CALL, 0, "40 lamps", "Ask");
        Notes notes = Notes.NONE.with(first).with(first.with(Colour.RED, List.of("x", "x", " "), "Asked"));
        assertThat(notes.all()).hasSize(1);
        assertThat(notes.all().getFirst().tags()).containsExactly("x");
        assertThat(notes.nextId()).isEqualTo(1);
        assertThat(notes.without(first).isEmpty()).isTrue();
    }

    @Test
    void markdownQuotesCitesAndTagsInTheOrderOfTheCall() {
        assertThat(NoteMarkdown.of(
                        CALL,
                        List.of(
                                note(0, CALL, 2, "", "Whom? *Where?*"),
                                note(1, CALL, 0, "40 lamps", "", "sales", "oslo"))))
                .isEqualTo("""
                        # Invented call

                        > 40 lamps
                        >
                        > — Invented call, ¶ 1

                        `#sales` `#oslo`

                        > We hire. …
                        >
                        > — Invented call, ¶ 3

                        Whom? \\*Where?\\*
                        """);
    }

    /** Numbers, and what is noted, in order. */
    private static List<String> told(Notes notes) {
        return notes.all().stream().map(note -> note.id() + " " + note.text()).toList();
    }

    private static final Note ASK = note(0, CALL, 0, "40 lamps", "Ask");
    private static final Note CHECK = note(1, CALL, 1, "Costs", "Check");
    /** What two people have in common before they part. */
    private static final Notes BOTH = Notes.NONE.with(ASK).with(CHECK);

    @Test
    void copiesOfACallThatTwoPeopleHaveNotedOnAreUnitedWithoutALoss() {
        Notes mine = BOTH.with(note(2, CALL, 2, "", "Mine"));
        Notes yours = BOTH.with(note(2, CALL, 2, "hire", "Yours"));

        assertThat(told(mine.united(yours))).containsExactly("0 Ask", "1 Check", "2 Mine", "3 Yours");
        assertThat(told(yours.united(mine))).containsExactly("0 Ask", "1 Check", "2 Yours", "3 Mine");
        assertThat(mine.united(mine)).isEqualTo(mine);
    }

    @Test
    void aNoteThatOneOfThemTookAwayDoesNotComeBackWithTheOthersCopy() {
        Notes mine = BOTH.without(ASK);

        assertThat(told(mine.united(BOTH))).containsExactly("1 Check");
        assertThat(told(BOTH.united(mine))).containsExactly("1 Check");
    }

    @Test
    void aNoteThatBothChangedIsThereAsEachHasIt() {
        Notes mine = BOTH.with(ASK.with(Colour.RED, List.of(), "Ask Ada"));
        Notes yours = BOTH.with(ASK.with(Colour.BLUE, List.of(), "Asked"));

        assertThat(told(mine.united(yours))).containsExactly("0 Ask Ada", "1 Check", "2 Asked");
    }

    @Test
    void whatWasTakenAwayAndNotedAgainIsThere() {
        Notes again = BOTH.without(ASK).with(ASK);

        assertThat(again.all()).containsExactlyInAnyOrder(ASK, CHECK);
        assertThat(again.removed()).isEmpty();
        assertThat(again.united(BOTH).all()).containsExactlyInAnyOrder(ASK, CHECK);
    }

    @Test
    void whatAPersonDoesToACopyIsDoneToNotesThatOthersHaveChangedMeanwhile() {
        Notes file = BOTH.with(note(2, CALL, 2, "hire", "Yours"));
        Notes after = BOTH.without(CHECK)
                .with(ASK.with(Colour.RED, List.of(), "Ask Ada"))
                .with(note(2, CALL, 2, "", "Mine"));

        assertThat(told(file.changed(BOTH, after))).containsExactly("2 Yours", "0 Ask Ada", "3 Mine");
        assertThat(BOTH.changed(BOTH, after).all()).isEqualTo(after.all());
        assertThat(told(after.changed(after, BOTH))).as("taken back").containsExactly("0 Ask", "1 Check");
    }

    @Test
    void aNoteOfANewerProgramIsWrittenAgainAsItWas() {
        ObjectNode there = JSON.createObjectNode();
        NoteJson.write(BOTH, there);
        there.withArray("notes")
                .addObject()
                .put("id", 1)
                .put("colour", "ultraviolet")
                .put("by", "M. Okafor");

        NoteJson.write(Notes.NONE.with(CHECK), there);

        assertThat(NoteJson.read(there)).isEqualTo(Notes.NONE.with(CHECK));
        assertThat(there.at("/notes/1").toString())
                .isEqualTo("{\"id\":2,\"colour\":\"ultraviolet\",\"by\":\"M. Okafor\"}");
    }

    @Test
    void twoNotesOfOneNumberAreBothRead() {
        ObjectNode there = JSON.createObjectNode();
        NoteJson.write(BOTH, there);
        ((ObjectNode) there.at("/notes/1")).put("id", 0);

        assertThat(told(NoteJson.read(there))).containsExactly("0 Ask", "1 Check");
    }

    @Test
    void whatWasTakenAwayIsRememberedInTheFile() {
        ObjectNode there = JSON.createObjectNode();
        Notes notes = BOTH.without(ASK);
        NoteJson.write(notes, there);

        assertThat(NoteJson.read(there)).isEqualTo(notes);
        assertThat(there.path("notesRemoved").size()).isEqualTo(1);
    }

    @Test
    void aWholePassageIsShownByItsBeginningInWholeWords() {
        String english = "The harbor opened in May and the second berth was ready by September.";
        assertThat(Anchor.of(call("Costs fell.").passages().getFirst()).shown()).isEqualTo("Costs fell.");
        assertThat(Anchor.of(call(english).passages().getFirst()).shown())
                .isEqualTo("The harbor opened in May and the second berth was ready by…");
    }

    @Test
    void hanCharactersAreWordsOfTheirOwn() {
        String chinese = "港口啟用。".repeat(20);
        assertThat(Anchor.of(new Passage(0, 0, null, chinese, null, null)).shown())
                .isEqualTo("港口啟用。".repeat(12) + "…");
    }
}
