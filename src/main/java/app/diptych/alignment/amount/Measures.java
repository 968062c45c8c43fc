package app.diptych.alignment.amount;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures that a translation converts: 550 acres are 222.6 公頃. Factors are those of the US customary units (NIST Handbook
 * 44, appendix C).
 */
public final class Measures {
    /** A converted figure is rounded, most often to two or three digits. */
    private static final double ROUNDING = 0.03;

    private static final double FREEZING = 32;
    private static final double PER_DEGREE = 1.8;

    private enum Dimension {
        LENGTH,
        AREA,
        WEIGHT,
        VOLUME,
        TEMPERATURE
    }

    private record Unit(Dimension dimension, double factor) {}

    private static final Map<String, Unit> UNITS = units();

    private Measures() {}

    /** Whether the two are one measure in two units, as near as a rounding makes them. */
    static boolean areSame(Mention a, Mention b) {
        Unit x = unit(a);
        Unit y = unit(b);
        if (x == null || y == null || x.dimension() != y.dimension() || x.factor() == y.factor()) {
            return false;
        }
        return areNear(a.low(), x, b.low(), y) && areNear(a.high(), x, b.high(), y);
    }

    /** Whether the two have the same unit of measure, each in its own language: feet and 英尺. */
    public static boolean haveSameUnit(Mention a, Mention b) {
        Unit x = unit(a);
        return x != null && x.equals(unit(b));
    }

    /** Whether the two are measures of one dimension in other units: feet and 公尺. */
    public static boolean haveOtherUnits(Mention a, Mention b) {
        Unit x = unit(a);
        Unit y = unit(b);
        return x != null && y != null && x.dimension() == y.dimension() && x.factor() != y.factor();
    }

    private static @Nullable Unit unit(Mention mention) {
        return mention.kind() == Kind.COUNT ? UNITS.get(mention.unit().toLowerCase(Locale.ROOT)) : null;
    }

    private static boolean areNear(@Nullable BigDecimal a, Unit x, @Nullable BigDecimal b, Unit y) {
        if (a == null || b == null) {
            return false;
        }
        double first = base(a.doubleValue(), x);
        double second = base(b.doubleValue(), y);
        return Math.abs(first - second) <= ROUNDING * Math.max(Math.abs(first), Math.abs(second));
    }

    private static double base(double value, Unit unit) {
        // Degrees without a scale are Fahrenheit's where the other side has Celsius's.
        return unit.dimension() == Dimension.TEMPERATURE && unit.factor() != 1
                ? (value - FREEZING) / PER_DEGREE
                : value * unit.factor();
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        put(units, Dimension.LENGTH, 0.0254, "inch inches 英寸 英吋");
        put(units, Dimension.LENGTH, 0.3048, "foot feet ft 英尺 英呎");
        put(units, Dimension.LENGTH, 0.9144, "yard yards 码 碼");
        put(units, Dimension.LENGTH, 1609.344, "mile miles 英里 英哩");
        put(units, Dimension.LENGTH, 0.01, "centimeter centimeters centimetres cm 厘米 公分");
        put(units, Dimension.LENGTH, 1, "meter meters metre metres m 米 公尺");
        put(units, Dimension.LENGTH, 1000, "kilometer kilometers kilometres km 公里 千米");
        put(units, Dimension.AREA, 4046.86, "acre acres 英亩 英畝");
        put(units, Dimension.AREA, 10_000, "hectare hectares 公顷 公頃");
        put(units, Dimension.AREA, 0.0929, "square foot|square feet|平方英尺|平方英呎|平方呎|平方尺");
        put(units, Dimension.AREA, 1, "square meter|square meters|square metres|平方米|平方公尺");
        put(units, Dimension.AREA, 3.3058, "ping|坪");
        put(units, Dimension.WEIGHT, 0.45359, "pound pounds lb lbs 磅");
        put(units, Dimension.WEIGHT, 0.02835, "ounce ounces oz 盎司");
        put(units, Dimension.WEIGHT, 0.001, "gram grams g 克 公克");
        put(units, Dimension.WEIGHT, 1, "kilogram kilograms kilo kilos kg 公斤 千克");
        put(units, Dimension.VOLUME, 3.78541, "gallon gallons 加仑 加侖");
        put(units, Dimension.VOLUME, 1, "liter liters litre litres 升 公升");
        put(units, Dimension.TEMPERATURE, PER_DEGREE, "°f degree degrees 华氏度 華氏度");
        put(units, Dimension.TEMPERATURE, 1, "°c 摄氏度 攝氏度 ℃");
        return Map.copyOf(units);
    }

    private static void put(Map<String, Unit> units, Dimension dimension, double factor, String names) {
        for (String name : names.split(names.indexOf('|') < 0 ? " " : "\\|", -1)) {
            units.put(name, new Unit(dimension, factor));
        }
    }
}
