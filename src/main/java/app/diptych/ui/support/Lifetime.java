package app.diptych.ui.support;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/**
 * What a view listens to, to be let go of when the view is thrown away: view models outlive views, as when the
 * interface changes its language.
 */
public final class Lifetime {
    private final List<Subscription> held = new ArrayList<>();

    /** Keeps a subscription until the end. */
    public void hold(Subscription subscription) {
        held.add(subscription);
    }

    /** Lets go of everything. */
    public void end() {
        held.forEach(Subscription::unsubscribe);
        held.clear();
    }
}
