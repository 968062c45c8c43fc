package app.diptych.ui.metrics.figure;

import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.ui.support.Texts;

/**
 * Words how a figure moved. Languages order it differently, and Chinese has one word for a rise and another for a fall:
 * ▲ 11% YoY, ▲ 年增 11%, ▼ 同比下降 11%. So each is a pattern of its own in the bundle.
 */
final class ChangeWording {
    private final Texts texts;
    private final FigureFormat format;

    ChangeWording(Texts texts, FigureFormat format) {
        this.texts = texts;
        this.format = format;
    }

    /**
     * A change as it is printed on a card.
     *
     * @param growth whether the figure is itself the rate of growth: what it is against is news then, the amount is not
     */
    String shown(Figure.Move move, boolean growth) {
        String amount = growth ? "" : format.amountAfterWord(move.amount());
        boolean up = move.direction() == Direction.UP;
        if (isMultiple(move) && !growth) {
            return multiple(move, up ? "\u25b2" : "\u25bc", amount);
        }
        return switch (move.comparison()) {
            case YOY -> up ? texts.get("change.yoy.up", amount) : texts.get("change.yoy.down", amount);
            case QOQ -> up ? texts.get("change.qoq.up", amount) : texts.get("change.qoq.down", amount);
            case GUIDANCE -> up ? texts.get("change.guidance.up", amount) : texts.get("change.guidance.down", amount);
            case NONE -> growth ? "" : against(up, amount);
        };
    }

    /** An arrow and a word that Chinese writes without a space before it still stand apart. */
    private String against(boolean up, String amount) {
        String apart = " " + amount.strip();
        return up ? texts.get("change.none.up", apart) : texts.get("change.none.down", apart);
    }

    /** "Doubled" is twice as much, not twice as much more: 為去年同期的 2 倍, not 年增 2 倍. */
    private String multiple(Figure.Move move, String arrow, String amount) {
        return switch (move.comparison()) {
            case YOY -> texts.get("change.times.yoy", arrow, amount);
            case QOQ -> texts.get("change.times.qoq", arrow, amount);
            case GUIDANCE -> texts.get("change.times.guidance", arrow, amount);
            case NONE -> texts.get("change.times.none", arrow, " " + amount.strip());
        };
    }

    /** A change in the words a screen reader says: up 11 percent year over year. */
    String spoken(Figure.Move move) {
        String amount = format.spokenAfterWord(move.amount());
        boolean up = move.direction() == Direction.UP;
        if (isMultiple(move)) {
            return spokenMultiple(move, amount).strip();
        }
        return switch (move.comparison()) {
            case YOY -> up ? texts.get("spoken.yoy.up", amount) : texts.get("spoken.yoy.down", amount);
            case QOQ -> up ? texts.get("spoken.qoq.up", amount) : texts.get("spoken.qoq.down", amount);
            case GUIDANCE -> up ? texts.get("spoken.guidance.up", amount) : texts.get("spoken.guidance.down", amount);
            case NONE -> up ? texts.get("spoken.none.up", amount) : texts.get("spoken.none.down", amount);
        };
    }

    private String spokenMultiple(Figure.Move move, String amount) {
        return switch (move.comparison()) {
            case YOY -> texts.get("spoken.times.yoy", amount);
            case QOQ -> texts.get("spoken.times.qoq", amount);
            case GUIDANCE -> texts.get("spoken.times.guidance", amount);
            case NONE -> texts.get("spoken.times.none", amount);
        };
    }

    private static boolean isMultiple(Figure.Move move) {
        return move.amount().kind() == Kind.MULTIPLE;
    }
}
