package app.diptych.ui.support;

import app.diptych.document.WholeFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Draws a window's content into a picture, without a window and without a display. */
public final class WindowPicture {
    /** Rows that are made while laying out change the layout again; a few passes settle it. */
    private static final int PASSES = 4;

    private WindowPicture() {}

    /**
     * Draws a scene that is shown in no window. On the FX thread only; AWT must be headless where there is no display.
     *
     * @param scene already dressed by {@link Theme}; its size is the picture's
     * @param out the PNG to write
     * @throws IOException if it cannot be written
     */
    public static void draw(Scene scene, Path out) throws IOException {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        WritableImage image = scene.snapshot(null);
        write(image, out);
    }

    /**
     * Draws the part of a scene that a node covers, such as a popup's content.
     *
     * @throws IOException if it cannot be written
     */
    public static void draw(javafx.scene.Node node, Path out) throws IOException {
        write(node.snapshot(new SnapshotParameters(), null), out);
    }

    private static void write(WritableImage image, Path out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        // ImageIO answers false, not an exception, when it knows no writer; and it prints traces of its own for files.
        if (!ImageIO.write(picture, "png", png)) {
            throw new IOException("no PNG writer in this Java runtime");
        }
        WholeFile.write(out, png::writeTo);
    }
}
