package app.diptych.ui.shell.room;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

/**
 * Something in a bar that can be shown in several forms, the widest first.
 *
 * @param forms how many there are now
 * @param width the width of one in pixels
 * @param show shows one
 */
public record Giving(IntSupplier forms, IntToDoubleFunction width, IntConsumer show) {
    /**
     * Something that is there or not.
     *
     * @param spacing that goes with it
     * @param room whether there is room for it
     */
    public static Giving of(Node node, DoubleSupplier spacing, BooleanProperty room) {
        return new Giving(
                () -> 2,
                form -> form == 0 ? node.prefWidth(-1) + spacing.getAsDouble() : 0,
                form -> room.set(form == 0));
    }

    /**
     * Lets give way what must, so that the rest has room.
     *
     * @param over by how many pixels the bar is too narrow for the widest form of everything
     * @param order what gives way by one form, one after the other; a thing may be in it more than once
     * @return whether anything gave way
     */
    public static boolean fit(double over, List<Giving> order) {
        IdentityHashMap<Giving, Integer> forms = new IdentityHashMap<>();
        double left = over;
        boolean gave = false;
        for (Giving each : order) {
            int form = forms.getOrDefault(each, 0);
            if (left > 0 && form + 1 < each.forms().getAsInt()) {
                left -= each.width().applyAsDouble(form) - each.width().applyAsDouble(form + 1);
                form++;
                gave = true;
            }
            forms.put(each, form);
        }
        forms.forEach((each, form) -> each.show().accept(form));
        return gave;
    }
}
