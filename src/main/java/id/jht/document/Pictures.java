package id.jht.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What is done to every picture: turn, shrink, write. */
final class Pictures {

    private Pictures() {}

    static BufferedImage blank(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    static BufferedImage turned(BufferedImage picture, int quarterTurns) {
        if (quarterTurns == 0) {
            return picture;
        }
        var onSide = quarterTurns % 2 == 1;
        var upright = blank(
                onSide ? picture.getHeight() : picture.getWidth(), onSide ? picture.getWidth() : picture.getHeight());
        var turn = AffineTransform.getTranslateInstance(upright.getWidth() / 2.0, upright.getHeight() / 2.0);
        turn.quadrantRotate(quarterTurns);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        var graphics = upright.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return upright;
    }

    /** Shrunk to fit, never enlarged; on white where it was transparent. */
    static BufferedImage fitted(BufferedImage picture, int width, int height) {
        var scale = Math.min(1.0, Math.min(width / (double) picture.getWidth(), height / (double) picture.getHeight()));
        var fitted = blank(Math.max(1, (int) Math.round(picture.getWidth() * scale)), Math.max(1, (int)
                Math.round(picture.getHeight() * scale)));
        var graphics = smooth(fitted);
        graphics.drawImage(picture, 0, 0, fitted.getWidth(), fitted.getHeight(), null);
        graphics.dispose();
        return fitted;
    }

    static Graphics2D smooth(BufferedImage picture) {
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return graphics;
    }

    static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
