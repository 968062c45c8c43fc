package app.diptych.ui.findings.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.review.Decisions;
import app.diptych.review.FindingKey;
import app.diptych.review.Ruling;
import app.diptych.review.note.Anchor;
import app.diptych.review.note.Colour;
import app.diptych.review.note.Note;
import app.diptych.review.note.Notes;
import app.diptych.ui.findings.FlaggedCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFolderTest {
    @TempDir
    Path folder;

    private final Analysis call = FlaggedCall.of(40);
    private final FindingKey first = FindingKey.of(call).getFirst();
    private final FindingKey second = FindingKey.of(call).get(1);
    private final Decisions decisions = Decisions.NONE.rule(first, Ruling.NOT_ERROR);

    @Test
    void whatWasDecidedIsThereAtTheNextStart() throws Exception {
        reviews().write(call, decisions);

        assertThat(reviews().read(call)).isEqualTo(new ReviewStore.Kept(decisions, null));
    }

    @Test
    void aCallReadFromAChangedFileTakesOverWhatWasDecidedBefore() throws Exception {
        reviews().write(call, decisions);

        Analysis changed = from(call, "1".repeat(64), call.transcript().title());

        assertThat(reviews().read(changed).decisions()).isEqualTo(decisions);
    }

    @Test
    void anotherCallTakesOverNothing() throws Exception {
        reviews().write(call, decisions);

        assertThat(reviews().read(from(call, "1".repeat(64), "Northmoor Harbors Q3 2031")))
                .isEqualTo(ReviewStore.Kept.NOTHING);
    }

    @Test
    void aBrokenFileIsPutAsideAndTold() throws Exception {
        reviews().write(call, decisions);
        Path file = folder.resolve("0".repeat(64) + ".json");
        Files.writeString(file, "{ \"decisions\": [");

        ReviewStore.Kept kept = reviews().read(call);

        assertThat(kept.decisions()).isEqualTo(Decisions.NONE);
        assertThat(kept.broken()).hasContent("{ \"decisions\": [");
        assertThat(file).doesNotExist();
        reviews().write(call, decisions);
        assertThat(kept.broken()).exists();
    }

    @Test
    void fieldsOfANewerProgramStay() throws Exception {
        reviews().write(call, decisions);
        Path file = folder.resolve("0".repeat(64) + ".json");
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"by\": \"M. Okafor\","));

        reviews().write(call, Decisions.NONE);

        assertThat(file).content().contains("M. Okafor").doesNotContain("NOT_ERROR");
    }

    @Test
    void aDocumentsReviewIsTakenUpAndGivesWayToWhatIsDecidedHere() throws Exception {
        Decisions inDocument = Decisions.NONE.rule(first, Ruling.ERROR).rule(second, Ruling.ERROR);
        ReviewFolder reviews = reviews();
        reviews.opened(folder.resolve("gone.diptych"), new Document(call).reviewed(inDocument));
        assertThat(reviews.read(call).decisions()).isEqualTo(inDocument);

        reviews.write(call, decisions);

        assertThat(reviews.read(call).decisions().ruling(first)).isEqualTo(Ruling.NOT_ERROR);
        assertThat(reviews.read(call).decisions().ruling(second)).isEqualTo(Ruling.ERROR);
    }

    @Test
    void decisionsOnADocumentAreWrittenIntoItAndTheRestOfItStays() throws Exception {
        Path file = document("call.diptych", Decisions.NONE);
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"by\": \"M. Okafor\","));
        Document document = read(file);
        ReviewFolder reviews = reviews();
        reviews.opened(file, document);

        assertThat(reviews.write(document.analysis(), decisions)).isNull();

        assertThat(read(file).review()).isEqualTo(decisions);
        assertThat(read(file).analysis()).isEqualTo(call);
        assertThat(file).content().contains("M. Okafor");
        assertThat(reviews.read(document.analysis()).decisions()).isEqualTo(decisions);
    }

    @Test
    void whatADocumentSaysSinceGoesBeforeWhatWasDecidedHere() throws Exception {
        Path file = document("call.diptych", Decisions.NONE);
        Document document = read(file);
        ReviewFolder reviews = reviews();
        reviews.opened(file, document);
        reviews.write(document.analysis(), decisions);

        // Somebody else takes the decision back, and makes another one.
        document("call.diptych", Decisions.NONE.rule(second, Ruling.ERROR));
        Document again = read(file);
        ReviewFolder restarted = reviews();
        restarted.opened(file, again);

        assertThat(restarted.read(again.analysis()).decisions()).isEqualTo(Decisions.NONE.rule(second, Ruling.ERROR));
    }

    @Test
    void aDocumentThatCannotBeWrittenIsNamedAndTheDecisionsAreKeptBesideIt() throws Exception {
        Path file = document("call.diptych", Decisions.NONE);
        Document document = read(file);
        ReviewFolder reviews = reviews();
        reviews.opened(file, document);
        Files.writeString(file, "no document any more");

        assertThat(reviews.write(document.analysis(), decisions)).isEqualTo(file);

        assertThat(file).hasContent("no document any more");
        document("call.diptych", Decisions.NONE);
        ReviewFolder restarted = reviews();
        Document again = read(file);
        restarted.opened(file, again);
        assertThat(restarted.read(again.analysis()).decisions()).isEqualTo(decisions);
    }

    @Test
    void twoDocumentsOfOneCallKeepTheirDecisionsApart() throws Exception {
        Path mine = document("mine.diptych", Decisions.NONE);
        Path yours = document("yours.diptych", Decisions.NONE);
        Document one = read(mine);
        Document other = read(yours);
        ReviewFolder reviews = reviews();
        reviews.opened(mine, one);
        reviews.opened(yours, other);

        reviews.write(one.analysis(), decisions);

        assertThat(read(mine).review()).isEqualTo(decisions);
        assertThat(read(yours).review()).isEqualTo(Decisions.NONE);
    }

    private static Note note(int id, String text) {
        return new Note(id, new Anchor(0, null, 0, "We"), Colour.GREEN, List.of(), text);
    }

    private static List<String> texts(Notes notes) {
        return notes.all().stream().map(Note::text).toList();
    }

    @Test
    void notesOnADocumentAreWrittenIntoItAndTheRestOfItStays() throws Exception {
        Path file = document("call.diptych", decisions);
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"by\": \"M. Okafor\","));
        Document document = read(file);
        ReviewFolder reviews = reviews();
        reviews.opened(file, document);

        assertThat(reviews.write(document.analysis(), Notes.NONE.with(note(0, "Ask"))))
                .isNull();

        assertThat(texts(read(file).notes())).containsExactly("Ask");
        assertThat(read(file).review()).isEqualTo(decisions);
        assertThat(file).content().contains("M. Okafor");
    }

    @Test
    void whoGetsADocumentGetsItsNotesAndKeepsTheirOwn() throws Exception {
        Path file = document("call.diptych", Decisions.NONE);
        ReviewFolder theirs = new ReviewFolder(folder.resolve("theirs"));
        Document sent = read(file);
        theirs.opened(file, sent);
        theirs.write(sent.analysis(), Notes.NONE.with(note(0, "Theirs")));
        reviews().write(call, Notes.NONE.with(note(0, "Mine")));

        ReviewFolder mine = reviews();
        Document got = read(file);
        mine.opened(file, got);
        Notes united = mine.notes(got.analysis());

        assertThat(texts(united)).containsExactly("Theirs", "Mine");
        mine.write(got.analysis(), united.with(note(2, "More")));
        assertThat(texts(read(file).notes())).containsExactly("Theirs", "Mine", "More");
    }

    @Test
    void aNoteThatSomebodyElsePutIntoTheDocumentMeanwhileStaysThere() throws Exception {
        Path file = document("call.diptych", Decisions.NONE);
        Document document = read(file);
        ReviewFolder reviews = reviews();
        reviews.opened(file, document);
        Notes first = Notes.NONE.with(note(0, "Mine"));
        reviews.write(document.analysis(), first);
        ReviewFolder theirs = new ReviewFolder(folder.resolve("theirs"));
        Document sent = read(file);
        theirs.opened(file, sent);
        theirs.write(sent.analysis(), sent.notes().with(note(1, "Theirs")));

        reviews.write(document.analysis(), first.with(note(1, "Mine too")));
        reviews.write(document.analysis(), first.without(note(0, "Mine")).with(note(1, "Mine too")));

        assertThat(texts(read(file).notes())).containsExactly("Theirs", "Mine too");
    }

    @Test
    void aNoteThatWasTakenAwayInTheDocumentDoesNotComeBackFromThisMachine() throws Exception {
        Path file = document("call.diptych", Decisions.NONE);
        Document document = read(file);
        ReviewFolder reviews = reviews();
        reviews.opened(file, document);
        Notes two = Notes.NONE.with(note(0, "One")).with(note(1, "Two"));
        reviews.write(document.analysis(), two);
        ReviewFolder theirs = new ReviewFolder(folder.resolve("theirs"));
        Document sent = read(file);
        theirs.opened(file, sent);
        theirs.write(sent.analysis(), sent.notes().without(note(0, "One")));

        ReviewFolder restarted = reviews();
        Document again = read(file);
        restarted.opened(file, again);

        assertThat(texts(restarted.notes(again.analysis()))).containsExactly("Two");
    }

    @Test
    void notesGoIntoTheDocumentThatACallWasSavedInto() throws Exception {
        ReviewFolder reviews = reviews();
        Notes notes = Notes.NONE.with(note(0, "Before"));
        reviews.write(call, notes);
        Path file = document("saved.diptych", Decisions.NONE);
        reviews.saved(file, new Document(call).noted(Notes.NONE));

        reviews.write(call, notes.with(note(1, "After")));

        assertThat(texts(read(file).notes())).containsExactly("Before", "After");
    }

    @Test
    void whereTheDocumentCannotBeWrittenTheNotesAreKeptBesideItAndComeIntoItLater() throws Exception {
        Path file = document("call.diptych", Decisions.NONE);
        byte[] whole = Files.readAllBytes(file);
        Document document = read(file);
        ReviewFolder reviews = reviews();
        reviews.opened(file, document);
        Files.writeString(file, "no document any more");
        Notes one = Notes.NONE.with(note(0, "One"));

        assertThat(reviews.write(document.analysis(), one)).isEqualTo(file);
        assertThat(file).hasContent("no document any more");
        Files.write(file, whole);
        assertThat(reviews.write(document.analysis(), one.with(note(1, "Two")))).isNull();

        assertThat(texts(read(file).notes())).containsExactly("One", "Two");
    }

    private Path document(String name, Decisions review) throws Exception {
        Path file = Files.createDirectories(folder.resolve("documents")).resolve(name);
        try (var out = Files.newOutputStream(file)) {
            new ModelJson().write(new Document(call).reviewed(review), out);
        }
        return file;
    }

    private static Document read(Path file) throws Exception {
        return new ModelJson().read(Files.readAllBytes(file));
    }

    private ReviewFolder reviews() {
        return new ReviewFolder(folder);
    }

    private static Analysis from(Analysis call, String hash, String title) {
        Transcript before = call.transcript();
        Transcript transcript = new Transcript(
                title,
                before.company(),
                before.ticker(),
                before.period(),
                before.date(),
                before.english(),
                before.chinese(),
                new Source("again.txt", "test", null, hash),
                before.notice(),
                before.boilerplate(),
                before.warnings(),
                before.speakers(),
                before.turns(),
                before.passages());
        return new Analysis(
                transcript,
                call.quantities(),
                call.links(),
                call.sentences(),
                call.findings(),
                call.facts(),
                call.relations());
    }
}
