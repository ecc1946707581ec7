package org.hexport.platform.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.hexport.platform.tables.ImportReport.Rule;

/** CSV after RFC 4180 in UTF-8; the header says whether commas or semicolons separate. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SHOWN_BEFORE = 20;

    private CsvFile() {}

    static Table read(byte[] bytes, String filename) throws Refusal {
        refuseOtherEncodings(bytes);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        boolean semicolons = separatesBySemicolons(text);
        return rows(text, semicolons ? ';' : ',', filename).table(semicolons);
    }

    private static Rows rows(String text, char separator, String filename) throws Refusal {
        var rows = new Rows(filename);
        int place = 0;
        try {
            for (CsvRecord record : CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowExtraCharsAfterClosingQuote(false)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)) {
                rows.add(++place, record.getFields());
            }
        } catch (CsvParseException quotes) {
            throw Refusal.of(place + 1, "", line(text, place), Rule.of("tables.rule.quotes"));
        }
        return rows;
    }

    /** The line as far as it can be told where quotes are wrong. */
    private static String line(String text, int before) {
        return text.lines().skip(before).findFirst().orElse("");
    }

    /** Told from the header; a byte-order mark before it does not matter. */
    static boolean separatesBySemicolons(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        boolean quoted = false;
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < header.length(); i++) {
            char sign = header.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == ';') {
                semicolons++;
            } else if (!quoted && sign == ',') {
                commas++;
            }
        }
        return semicolons > commas;
    }

    private static void refuseOtherEncodings(byte[] bytes) throws Refusal {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(8192);
        int row = 1;
        var before = "";
        while (true) {
            var result = decoder.decode(input, output.clear(), true);
            var piece = before + output.flip();
            int zero = piece.indexOf('\0');
            var sound = zero < 0 ? piece : piece.substring(0, zero);
            row += (int) sound.chars()
                    .skip(before.length())
                    .filter(sign -> sign == '\n')
                    .count();
            before = sound.substring(Math.max(sound.lastIndexOf('\n') + 1, sound.length() - SHOWN_BEFORE));
            if (zero >= 0 || result.isError()) {
                throw Refusal.of(row, "", before + "\uFFFD", Rule.of("tables.rule.utf-8"));
            }
            if (result.isUnderflow()) {
                return;
            }
        }
    }
}
