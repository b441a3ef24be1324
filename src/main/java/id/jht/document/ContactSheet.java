package id.jht.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Papers side by side, three in a row, each with its number and name below. */
final class ContactSheet {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 360;
    private static final int HEIGHT = 300;
    private static final int LABEL = 34;
    private static final int GAP = 12;

    private ContactSheet() {}

    record Thumbnail(BufferedImage picture, String label) {}

    static BufferedImage of(List<Thumbnail> thumbnails) {
        var rows = Math.max(1, (thumbnails.size() + COLUMNS - 1) / COLUMNS);
        var sheet = Pictures.blank(GAP + COLUMNS * (WIDTH + GAP), GAP + rows * (HEIGHT + LABEL + GAP));
        for (int index = 0; index < thumbnails.size(); index++) {
            var x = GAP + index % COLUMNS * (WIDTH + GAP);
            var y = GAP + index / COLUMNS * (HEIGHT + LABEL + GAP);
            draw(sheet, thumbnails.get(index), index + 1, x, y);
        }
        return sheet;
    }

    private static void draw(BufferedImage sheet, Thumbnail thumbnail, int number, int x, int y) {
        var graphics = Pictures.smooth(sheet);
        graphics.setColor(new Color(0xF3F2F1));
        graphics.fillRect(x, y, WIDTH, HEIGHT);
        var picture = Pictures.fitted(thumbnail.picture(), WIDTH, HEIGHT);
        graphics.drawImage(picture, x + (WIDTH - picture.getWidth()) / 2, y + (HEIGHT - picture.getHeight()) / 2, null);
        graphics.setColor(Color.BLACK);
        Lettering.write(graphics, number + ". " + thumbnail.label(), x, y + HEIGHT + 22, 17, WIDTH);
        graphics.dispose();
    }

    /** Stands where a paper cannot be shown. */
    static BufferedImage sign(String sentence, int width) {
        var sign = Pictures.blank(width, Math.max(1, width / 2));
        var graphics = Pictures.smooth(sign);
        graphics.setColor(Color.DARK_GRAY);
        Lettering.write(graphics, sentence, width / 20, width / 4, Math.max(8, width / 26), width);
        graphics.dispose();
        return sign;
    }
}
