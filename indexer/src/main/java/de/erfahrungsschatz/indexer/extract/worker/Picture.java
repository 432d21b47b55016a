package de.erfahrungsschatz.indexer.extract.worker;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// What can be seen of a picture at a glance, before its text is read, which takes seconds.
final class Picture {

    /// A shade of grey from which on paper is blank, and one below which there is ink.
    private static final int PAPER = 170;
    private static final int INK = 110;

    /// Of paper that was written on, so much is blank, in percent.
    private static final int LEAST_PAPER = 60;

    /// Pixels; a page of A4 at 75 dots per inch has 620 to 877.
    private static final int LEAST_WIDTH = 600;
    private static final int LEAST_LENGTH = 800;

    private Picture() {}

    /// In shades of grey, one byte each.
    static BufferedImage grey(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                && picture.getRaster().getDataBuffer() instanceof DataBufferByte bytes
                && bytes.getData().length == picture.getWidth() * picture.getHeight()) {
            return picture;
        }
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pencil = grey.createGraphics();
        pencil.drawImage(picture, 0, 0, Color.WHITE, null);
        pencil.dispose();
        return grey;
    }

    /// Whether nothing is drawn on it, so that there is nothing to read.
    static boolean isBlank(BufferedImage grey) {
        Shades shades = shades(grey);
        return shades.paper() == shades.all();
    }

    /// Whether it may be a page of text: as large as one, mostly paper, some ink. Photographs and logos are not.
    static boolean isPage(BufferedImage grey) {
        if (!isLargeEnough(grey.getWidth(), grey.getHeight())) {
            return false;
        }
        Shades shades = shades(grey);
        return shades.ink() > 0 && shades.paper() * 100 >= shades.all() * LEAST_PAPER;
    }

    static boolean isLargeEnough(int width, int height) {
        return Math.min(width, height) >= LEAST_WIDTH && Math.max(width, height) >= LEAST_LENGTH;
    }

    private static Shades shades(BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        long paper = 0;
        long ink = 0;
        for (byte pixel : pixels) {
            int shade = pixel & 0xFF;
            paper += shade >= PAPER ? 1 : 0;
            ink += shade < INK ? 1 : 0;
        }
        return new Shades(pixels.length, paper, ink);
    }

    private record Shades(long all, long paper, long ink) {}
}
