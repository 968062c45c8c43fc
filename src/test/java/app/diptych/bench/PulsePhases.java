package app.diptych.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** What JavaFX tells the flight recorder of its pulses. */
final class PulsePhases {
    private final Recording recording = new Recording();

    PulsePhases() {
        recording.enable("javafx.PulsePhase").withThreshold(Duration.ZERO);
        recording.start();
    }

    /** Milliseconds of all phases of each pulse in which something was painted. */
    List<Double> stop() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("pulses", ".jfr");
        recording.dump(file);
        recording.close();
        Map<Integer, Double> pulses = new TreeMap<>();
        Map<Integer, Boolean> painted = new TreeMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("javafx.PulsePhase")) {
                int pulse = event.getInt("pulseId");
                String phase = event.getString("phaseName");
                if (phase.contains("Waiting")) {
                    continue;
                }
                pulses.merge(pulse, event.getDuration().toNanos() / 1e6, Double::sum);
                painted.merge(pulse, phase.contains("Painting"), Boolean::logicalOr);
            }
        }
        Files.delete(file);
        return pulses.entrySet().stream()
                .filter(entry -> painted.getOrDefault(entry.getKey(), false))
                .map(Map.Entry::getValue)
                .toList();
    }
}
