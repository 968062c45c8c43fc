package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Furniture;
import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.assembly.roster.Affiliation;
import app.diptych.importing.call.Persons;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the pieces of a manuscript and parts what is said in the call from what is the publisher's. */
final class Stage {
    private enum State {
        /** Before the call: titles, lists, summaries. */
        BEFORE,
        /** A heading says that the call begins here. */
        READY,
        /** Somebody speaks. */
        TALK,
        /** A list of participants. */
        LIST,
        /** The publisher's words within or behind the call. */
        ASIDE
    }

    private static final int LONGEST_HOUSE = 60;

    private final List<Piece> pieces;
    private final int lastSpeaker;
    private final int lastSentence;
    private final List<Scene> scenes = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();
    private final List<Piece.Says> summary = new ArrayList<>();
    private final List<Place> doubtful = new ArrayList<>();
    private State state = State.BEFORE;
    private @Nullable Integer questions;
    /** Whether the publisher's words at hand are a disclaimer or the like. */
    private boolean legal;
    /** Whether they are of other articles, or of who wrote this one: nobody in the call goes on there. */
    private boolean elsewhere;

    private Stage(List<Piece> pieces) {
        this.pieces = pieces;
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            last = pieces.get(i) instanceof Piece.Speaks && isSpoken(i) ? i : last;
        }
        lastSpeaker = last;
        lastSentence = lastSentence();
    }

    static Stage of(List<Piece> pieces) {
        Stage stage = new Stage(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Cue cue -> stage.cue(cue, i);
                case Piece.Speaks speaks -> stage.speaks(speaks, i);
                case Piece.Says says -> stage.says(says, i);
            }
        }
        stage.partTail();
        stage.unite();
        return stage;
    }

    /** What the last speaker seems to say at the very end, but which speaks of the text itself. */
    private void partTail() {
        List<Piece.Says> last =
                scenes.isEmpty() ? new ArrayList<>() : scenes.getLast().said();
        int end = last.size();
        while (end > 1 && Furniture.isTail(last.get(end - 1).text())) {
            end--;
        }
        List<Piece.Says> tail = last.subList(end, last.size());
        apart.addAll(tail.stream().map(Piece.Says::text).toList());
        tail.clear();
    }

    /** Turns that are printed in one language and then in the other become one; the questions begin where they did. */
    private void unite() {
        List<Scene> united = Mirrored.united(scenes);
        if (united.size() == scenes.size()) {
            return;
        }
        Integer begin = questions;
        if (begin != null && begin < scenes.size()) {
            int at = united.indexOf(scenes.get(begin));
            questions = at < 0 ? united.indexOf(scenes.get(begin - 1)) : at;
        } else if (begin != null) {
            questions = united.size();
        }
        scenes.clear();
        scenes.addAll(united);
    }

    /** The turns in order. */
    List<Scene> scenes() {
        return scenes;
    }

    /** The publisher's lines. */
    List<String> apart() {
        return apart;
    }

    /** Where somebody may speak whose words were taken for the publisher's. */
    List<Place> doubtful() {
        return doubtful;
    }

    /** What the publisher tells in Chinese before the call. */
    List<Piece.Says> summary() {
        return summary;
    }

    /** The first turn of the questions, or null where no heading tells. */
    @Nullable
    Integer questions() {
        return questions;
    }

    private void cue(Piece.Cue cue, int at) {
        switch (cue.landmark()) {
            case PREPARED -> {
                if (scenes.isEmpty() || state != State.TALK) {
                    state = State.READY;
                    questions = scenes.isEmpty() ? null : questions;
                } else if (!cue.marked()) {
                    says(new Piece.Says(cue.text(), cue.place()), at);
                }
            }
            case QUESTIONS -> {
                boolean contents =
                        scenes.isEmpty() && at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Cue;
                if (!contents && questions == null) {
                    questions = scenes.size();
                    state = State.READY;
                }
            }
            case COMPANY, OUTSIDE, PARTICIPANTS -> {
                state = State.LIST;
                legal = false;
                elsewhere = false;
                apart.add(cue.text());
            }
            case APART -> {
                if (state != State.TALK || cue.marked() || at > lastSpeaker) {
                    state = State.ASIDE;
                    legal = Furniture.isLegal(cue.text());
                    elsewhere = Furniture.leadsElsewhere(cue.text());
                    apart.add(cue.text());
                } else {
                    says(new Piece.Says(cue.text(), cue.place()), at);
                }
            }
        }
    }

    private void speaks(Piece.Speaks speaks, int at) {
        boolean begins = switch (state) {
            case TALK -> true;
            case READY -> isSpoken(at) || speaks.certain();
            case BEFORE -> isSpoken(at);
            case LIST, ASIDE -> isSpoken(at) && (saysMuch(at) || goesOn(speaks, at));
        };
        if (!begins) {
            apart.addAll(speaks.lines());
            return;
        }
        boolean printedTwice = state == State.TALK
                && !scenes.isEmpty()
                && scenes.getLast().said().isEmpty()
                && isSamePrint(scenes.getLast().header().name(), speaks);
        state = State.TALK;
        keepSecondPrint(speaks);
        if (!printedTwice) {
            scenes.add(new Scene(speaks.header(), speaks.place()));
        }
    }

    /** Nothing that is printed is lost: the name in the other language is kept once, also where it was none. */
    private void keepSecondPrint(Piece.Speaks speaks) {
        List<String> lines = speaks.lines();
        String last = lines.getLast();
        if (lines.size() > 1 && Scene.isSecondPrint(lines.getFirst(), last) && kept.add(last)) {
            apart.add(last);
        }
    }

    /** Whether the speaker line before is this one in another print, as bilingual pages have it. */
    private static boolean isSamePrint(String one, Piece.Speaks speaks) {
        String other = speaks.header().name();
        return Persons.key(one).equals(Persons.key(other))
                || SpeakerShape.translates(one, speaks.lines().getFirst())
                || (SpeakerShape.isOperator(one) && SpeakerShape.isOperator(other));
    }

    private void says(Piece.Says says, int at) {
        boolean within = at < lastSpeaker;
        boolean spoken = state == State.TALK && within && Furniture.isSpoken(says.text());
        if (!spoken && Furniture.is(says.text())) {
            apart.add(says.text());
            // Behind the operator's last words the publisher goes on to the end.
            boolean ended = at > lastSpeaker
                    && state == State.TALK
                    && SpeakerShape.isOperator(scenes.getLast().header().name())
                    && !scenes.getLast().said().isEmpty();
            state = (ended && Furniture.isNotice(says.text()))
                            || (isLast(at) && at > lastSentence && Furniture.ends(says.text()))
                    ? State.ASIDE
                    : state;
        } else if (state == State.TALK) {
            scenes.getLast().said().add(says);
        } else if (!scenes.isEmpty() && goesOn(says.text(), at)) {
            // Behind a heading within the call, who spoke last goes on where nobody is named.
            state = State.TALK;
            scenes.getLast().said().add(says);
        } else if (scenes.isEmpty() && Writing.of(says.text()) == Writing.CHINESE && Speech.is(says.text())) {
            summary.add(says);
        } else {
            apart.add(says.text());
            boolean mayBeSaid = Speech.isPersonal(says.text()) || (elsewhere && !scenes.isEmpty());
            if (within && !legal && Speech.is(says.text()) && mayBeSaid) {
                doubtful.add(says.place());
            }
        }
    }

    /** Whether somebody spoke and nobody speaks from here on. */
    private boolean isLast(int at) {
        return at > lastSpeaker
                && state == State.TALK
                && !scenes.getLast().said().isEmpty();
    }

    /** The last sentence that is not the publisher's: behind it come links and buttons alone, to the end. */
    private int lastSentence() {
        for (int i = pieces.size() - 1; i > lastSpeaker; i--) {
            boolean sentence = pieces.get(i) instanceof Piece.Says says
                    && !Furniture.is(says.text())
                    && (Speech.is(says.text()) || Speech.endsSentence(says.text()) || Speech.takesLeave(says.text()));
            if (sentence) {
                return i;
            }
        }
        return lastSpeaker;
    }

    /** Whether something is said behind a speaker line, or behind its second print. */
    private boolean isSpoken(int at) {
        int next = behind(at);
        return next < pieces.size()
                && pieces.get(next) instanceof Piece.Says says
                && !Furniture.is(says.text())
                && (Speech.is(says.text()) || Speech.endsSentence(says.text()));
    }

    private int behind(int at) {
        boolean twice = at + 1 < pieces.size()
                && pieces.get(at) instanceof Piece.Speaks one
                && pieces.get(at + 1) instanceof Piece.Speaks other
                && isSamePrint(one.header().name(), other);
        return twice ? at + 2 : at + 1;
    }

    /**
     * Whether a paragraph behind a heading, or behind a list or the publisher's words, is said by who spoke before. Behind the
     * last speaker line all but what is headed as questions is the publisher's.
     */
    private boolean goesOn(String text, int at) {
        boolean sentence = Speech.is(text) || (Speech.endsSentence(text) && Speech.isPersonal(text));
        return sentence
                && !isHouse(text)
                && (state == State.READY || (at < lastSpeaker && !legal && (!elsewhere || Speech.isPersonal(text))));
    }

    /** Whether somebody who spoke before says something short, as nobody does in a list. */
    private boolean goesOn(Piece.Speaks speaks, int at) {
        String key = Persons.key(speaks.header().name());
        String text = pieces.get(behind(at)) instanceof Piece.Says says ? says.text() : "";
        return scenes.stream()
                        .anyMatch(scene -> Persons.key(scene.header().name()).equals(key))
                && (Speech.isPersonal(text) || Writing.han(text) > 0)
                && !isHouse(text);
    }

    private static boolean isHouse(String text) {
        return text.length() <= LONGEST_HOUSE && Affiliation.isHouse(text) && !Speech.isClause(text);
    }

    private static boolean isShortClause(String text) {
        return text.length() <= LONGEST_HOUSE && Speech.isClause(text) && Speech.isPersonal(text);
    }

    private boolean saysMuch(int at) {
        return pieces.get(behind(at)) instanceof Piece.Says says
                && Speech.is(says.text())
                && (isShortClause(says.text())
                        || !Affiliation.isHouse(says.text()
                                .substring(0, Math.min(40, says.text().length()))));
    }
}
