package app.diptych.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param title what the call is called, for people
 * @param company the company's name as the call has it, or null where it does not say
 * @param ticker the stock's symbol, or null
 * @param period the fiscal period reported, or null where the call does not say
 * @param date the day of the call, or null where it does not say
 * @param english BCP 47 tag of the English side, {@code en}
 * @param chinese BCP 47 tag of the Chinese side, {@code zh-Hant} or {@code zh-Hans}
 * @param source where it was read from
 * @param notice the publisher's word on the translation, or null
 * @param boilerplate lines that belong to the publisher and not to the call
 * @param warnings what the importer had to mend
 * @param speakers by id
 * @param turns by id
 * @param passages by id, in the order of the call
 */
public record Transcript(
        String title,
        @Nullable String company,
        @Nullable String ticker,
        @Nullable Period period,
        @Nullable LocalDate date,
        String english,
        String chinese,
        Source source,
        @Nullable String notice,
        List<String> boilerplate,
        List<Warning> warnings,
        List<Speaker> speakers,
        List<Turn> turns,
        List<Passage> passages) {
    /** @throws IllegalArgumentException if ids are out of order or name nothing */
    public Transcript {
        Checks.notBlank("title", title);
        Checks.notBlank("english", english);
        Checks.notBlank("chinese", chinese);
        boilerplate = List.copyOf(boilerplate);
        warnings = List.copyOf(warnings);
        speakers = Checks.numbered("speaker", speakers, Speaker::id);
        turns = Checks.numbered("turn", turns, Turn::id);
        passages = Checks.numbered("passage", passages, Passage::id);
        for (Turn turn : turns) {
            Integer speaker = turn.speaker();
            if (speaker != null && (speaker < 0 || speaker >= speakers.size())) {
                throw new IllegalArgumentException(
                        "turn " + turn.id() + " names speaker " + speaker + " of " + speakers.size());
            }
        }
        for (Passage passage : passages) {
            if (passage.turn() >= turns.size()) {
                throw new IllegalArgumentException(
                        "passage " + passage.id() + " names turn " + passage.turn() + " of " + turns.size());
            }
        }
    }

    /** The same call with other passages. */
    public Transcript with(List<Passage> others) {
        return new Transcript(
                title,
                company,
                ticker,
                period,
                date,
                english,
                chinese,
                source,
                notice,
                boilerplate,
                warnings,
                speakers,
                turns,
                others);
    }

    /** The same with one more warning. */
    public Transcript warned(Warning another) {
        return new Transcript(
                title,
                company,
                ticker,
                period,
                date,
                english,
                chinese,
                source,
                notice,
                boilerplate,
                Stream.concat(Stream.of(another), warnings.stream()).toList(),
                speakers,
                turns,
                passages);
    }

    /** The same call with its Chinese side in another script, by its BCP 47 tag. */
    public Transcript in(String script) {
        return new Transcript(
                title,
                company,
                ticker,
                period,
                date,
                english,
                script,
                source,
                notice,
                boilerplate,
                warnings,
                speakers,
                turns,
                passages);
    }

    /** The turn that a passage belongs to. */
    public Turn turnOf(Passage passage) {
        return turns.get(passage.turn());
    }

    /** Who says a passage, or null where nobody does. */
    public @Nullable Speaker speakerOf(Passage passage) {
        Integer speaker = turnOf(passage).speaker();
        return speaker == null ? null : speakers.get(speaker);
    }
}
