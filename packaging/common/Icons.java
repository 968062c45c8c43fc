import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the master icon in every size that a platform asks for: {@code java Icons.java MASTER.svg FOLDER} leaves
 * diptych-16.png to diptych-1024.png, diptych.ico (Windows) and diptych.icns (macOS) in the folder. It knows of SVG what the
 * master uses, paths of straight lines, and refuses anything else.
 */
public final class Icons {
    private static final int[] SIZES = {16, 22, 24, 32, 48, 64, 128, 256, 512, 1024};
    private static final int[] WINDOWS = {16, 24, 32, 48, 64, 256};
    /** Apple's four letters for each size, normal and for displays of double density. */
    private static final Map<String, Integer> MAC = new LinkedHashMap<>();

    static {
        MAC.put("icp4", 16);
        MAC.put("ic11", 32);
        MAC.put("icp5", 32);
        MAC.put("ic12", 64);
        MAC.put("ic07", 128);
        MAC.put("ic13", 256);
        MAC.put("ic08", 256);
        MAC.put("ic14", 512);
        MAC.put("ic09", 512);
        MAC.put("ic10", 1024);
    }

    private static final Pattern STEP = Pattern.compile("[MmLlHhVvZz]|-?\\d+(?:\\.\\d+)?");
    private static final String UNKNOWN = "[^MmLlHhVvZz0-9.,\\s-]";

    private Icons() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(arguments[0]).toFile())
                .getDocumentElement();
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int size : SIZES) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(draw(svg, size), "png", png);
            pictures.put(size, png.toByteArray());
            Files.write(folder.resolve("diptych-" + size + ".png"), png.toByteArray());
        }
        Files.write(folder.resolve("diptych.ico"), windows(pictures));
        Files.write(folder.resolve("diptych.icns"), mac(pictures));
    }

    private static BufferedImage draw(Element svg, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D to = image.createGraphics();
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        String[] box = svg.getAttribute("viewBox").split(" ");
        to.scale(size / Double.parseDouble(box[2]), size / Double.parseDouble(box[3]));
        draw(svg, to);
        to.dispose();
        return image;
    }

    private static void draw(Element parent, Graphics2D to) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element each) {
                switch (each.getTagName()) {
                    case "title" -> {}
                    case "g" -> draw(each, to);
                    case "path" -> drawPath(each, to);
                    default -> throw new IllegalArgumentException("<" + each.getTagName() + "> cannot be drawn");
                }
            }
        }
    }

    private static void drawPath(Element path, Graphics2D to) {
        Path2D shape = shape(path.getAttribute("d"));
        String fill = inherited(path, "fill", "#000000");
        if (!fill.equals("none")) {
            to.setColor(Color.decode(fill));
            to.fill(shape);
        }
        String stroke = inherited(path, "stroke", "none");
        if (!stroke.equals("none")) {
            to.setColor(Color.decode(stroke));
            int join = inherited(path, "stroke-linejoin", "miter").equals("round")
                    ? BasicStroke.JOIN_ROUND
                    : BasicStroke.JOIN_MITER;
            float width = Float.parseFloat(inherited(path, "stroke-width", "1"));
            to.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, join));
            to.draw(shape);
        }
    }

    private static String inherited(Element element, String attribute, String otherwise) {
        for (Node each = element; each instanceof Element at; each = each.getParentNode()) {
            if (at.hasAttribute(attribute)) {
                return at.getAttribute(attribute);
            }
        }
        return otherwise;
    }

    private static Path2D shape(String d) {
        if (Pattern.compile(UNKNOWN).matcher(d).find()) {
            throw new IllegalArgumentException("a path of straight lines can be drawn, and this is none: " + d);
        }
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        List<String> steps = new Scanner(d).findAll(STEP).map(MatchResult::group).toList();
        double x = 0;
        double y = 0;
        char command = 'M';
        for (int i = 0; i < steps.size(); ) {
            if (Character.isLetter(steps.get(i).charAt(0))) {
                command = steps.get(i++).charAt(0);
                if (command == 'Z' || command == 'z') {
                    path.closePath();
                    x = path.getCurrentPoint().getX();
                    y = path.getCurrentPoint().getY();
                    continue;
                }
            }
            boolean relative = Character.isLowerCase(command);
            char kind = Character.toUpperCase(command);
            if (kind != 'V') {
                x = (relative ? x : 0) + Double.parseDouble(steps.get(i++));
            }
            if (kind != 'H') {
                y = (relative ? y : 0) + Double.parseDouble(steps.get(i++));
            }
            if (kind == 'M') {
                path.moveTo(x, y);
                // what follows without a letter is a line
                command = relative ? 'l' : 'L';
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    /** Windows' icon file, its pictures as PNG (Windows Vista and later). */
    private static byte[] windows(Map<Integer, byte[]> pictures) {
        List<byte[]> chosen = new ArrayList<>();
        int size = 6 + 16 * WINDOWS.length;
        for (int width : WINDOWS) {
            chosen.add(pictures.get(width));
            size += pictures.get(width).length;
        }
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.length);
        int at = 6 + 16 * WINDOWS.length;
        for (int i = 0; i < WINDOWS.length; i++) {
            byte width = (byte) (WINDOWS[i] == 256 ? 0 : WINDOWS[i]);
            file.put(width).put(width).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(chosen.get(i).length).putInt(at);
            at += chosen.get(i).length;
        }
        chosen.forEach(file::put);
        return file.array();
    }

    private static byte[] mac(Map<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (var each : MAC.entrySet()) {
            byte[] picture = pictures.get(each.getValue());
            out.writeBytes(each.getKey());
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(file);
        head.writeBytes("icns");
        head.writeInt(8 + body.size());
        body.writeTo(file);
        return file.toByteArray();
    }
}
