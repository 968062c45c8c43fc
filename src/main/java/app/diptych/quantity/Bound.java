package app.diptych.quantity;

/** How the words around a figure limit it. The figure itself stays {@code low} and {@code high}. */
public enum Bound {
    /** As it stands. */
    EXACT,
    /** About, roughly, 約, 左右. */
    ABOUT,
    /** More than, over, 超過, 多. */
    MORE_THAN,
    /** At least, 至少, 以上. */
    AT_LEAST,
    /** Less than, under, nearly, 不到, 近. */
    LESS_THAN,
    /** Up to, as much as, 高達. */
    AT_MOST,
    /** No figure at all: tens of thousands, 數億. The interval is a decade. */
    VAGUE
}
