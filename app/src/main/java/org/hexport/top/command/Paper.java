package org.hexport.top.command;

import java.io.PrintWriter;

/** Where an answer is written, line by line, in large pieces. */
final class Paper implements AutoCloseable {

    private static final int PIECE = 1 << 16;

    private final PrintWriter target;
    private final StringBuilder piece = new StringBuilder(PIECE + (PIECE >> 2));
    private char[] signs = new char[0];
    private boolean failed;

    Paper(PrintWriter target) {
        this.target = target;
    }

    Paper add(String text) {
        piece.append(text);
        return this;
    }

    Paper add(long number) {
        piece.append(number);
        return this;
    }

    Paper add(char sign) {
        piece.append(sign);
        return this;
    }

    /** As wide as said, blanks after it. */
    Paper padded(String text, int width) {
        piece.append(text);
        for (int i = text.length(); i < width; i++) {
            piece.append(' ');
        }
        return this;
    }

    /** As a text of JSON. */
    Paper quoted(String text) {
        piece.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                piece.append('\\').append(sign);
            } else if (sign < ' ') {
                piece.append(String.format("\\u%04x", (int) sign));
            } else {
                piece.append(sign);
            }
        }
        piece.append('"');
        return this;
    }

    /** As a cell of CSV. */
    Paper cell(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char sign = text.charAt(i);
            plain = sign != ',' && sign != '"' && sign != '\n' && sign != '\r';
        }
        piece.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
        return this;
    }

    void line() {
        piece.append('\n');
        if (piece.length() >= PIECE) {
            hand();
        }
    }

    private void hand() {
        if (failed) {
            return;
        }
        signs = signs.length < piece.length() ? new char[piece.length()] : signs;
        piece.getChars(0, piece.length(), signs, 0);
        target.write(signs, 0, piece.length());
        piece.setLength(0);
        failed = target.checkError();
    }

    /** Nothing was lost so far. */
    boolean taken() {
        hand();
        return !failed;
    }

    @Override
    public void close() {
        hand();
    }
}
