package app.diptych.ui.support;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Work that waits for what a person looks at. On the FX thread. */
public final class Pulses {
    /**
     * Pulses until what a scene shows now was drawn: the pulse at hand lays it out and hands it to be drawn; the next but
     * one begins only when that was done.
     */
    public static final int UNTIL_DRAWN = 3;

    private Pulses() {}

    /**
     * Runs something once, at the end of a later layout of a scene.
     *
     * @param count how many pulses later, at least 1
     */
    public static void after(Scene scene, int count, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int left = count;

            @Override
            public void run() {
                left--;
                if (left == 0) {
                    scene.removePostLayoutPulseListener(this);
                    then.run();
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }
}
