package app.diptych.ui.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Draws views into PNG files under {@code target/pictures}, to be looked at. */
public final class Pictures {
    private Pictures() {}

    /** The style sheets of a theme, {@code light} or {@code dark}. */
    public static String theme(String name) {
        return Objects.requireNonNull(Pictures.class.getResource("/app/diptych/ui/style/tokens-" + name + ".css"), name)
                .toExternalForm();
    }

    /** Lays out a root without a window and draws it; on the FX thread. */
    public static Path draw(Parent root, double width, double height, String theme, String name) {
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().setAll(theme(theme));
        for (int i = 0; i < 2; i++) {
            root.applyCss();
            root.layout();
        }
        Path file = draw(scene, name);
        scene.setRoot(new javafx.scene.Group());
        return file;
    }

    /** Draws a scene as it is; on the FX thread. */
    public static Path draw(Scene scene, String name) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Path file = Path.of("target", "pictures", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
