package app.diptych.ui.imports;

import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.ui.support.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call as it was read, then what was kept apart, as one text.
 *
 * @param text with a line for each speaker, and each side of a passage
 * @param places where the passages stand in it, by their ids
 */
record Preview(String text, Map<Integer, Span> places) {
    Preview {
        places = Map.copyOf(places);
    }

    static Preview of(Transcript call, Texts texts) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Span> places = new HashMap<>();
        int turn = -1;
        for (Passage passage : call.passages()) {
            if (passage.turn() != turn) {
                turn = passage.turn();
                Speaker speaker = call.speakerOf(passage);
                text.append(text.isEmpty() ? "" : "\n")
                        .append("▶ ")
                        .append(speaker == null ? texts.get("preview.nobody") : speaker.name())
                        .append('\n');
            }
            String said = Stream.of(passage.english(), passage.chinese())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            places.put(passage.id(), new Span(text.length(), text.length() + said.length()));
            text.append(said).append('\n');
        }
        if (!call.boilerplate().isEmpty()) {
            text.append("\n― ").append(texts.get("preview.apart")).append(" ―\n");
            call.boilerplate()
                    .forEach(line -> text.append(Objects.requireNonNull(line)).append('\n'));
        }
        return new Preview(text.toString(), places);
    }

    /** Where a passage stands in the text; empty where it has none. */
    Optional<Span> place(int passage) {
        return Optional.ofNullable(places.get(passage));
    }
}
