package org.hexport.analytics.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the DIMACS format of minimum-cost flow: {@code p min N M}, {@code n ID SUPPLY}, {@code a FROM TO LOW CAP COST}. */
final class Dimacs {

    private Dimacs() {}

    static FlowNetwork read(Path file) throws IOException {
        FlowNetwork.Builder network = FlowNetwork.ofNodes(0);
        for (String line : Files.readAllLines(file)) {
            String[] word = line.strip().split("\\s+");
            switch (word[0]) {
                case "p" -> network = FlowNetwork.ofNodes(Integer.parseInt(word[2]));
                case "n" -> network.supply(number(word[1]) - 1, number(word[2]));
                case "a" ->
                    network.arc(
                            number(word[1]) - 1,
                            number(word[2]) - 1,
                            number(word[3]),
                            number(word[4]),
                            Long.parseLong(word[5]));
                case "c", "" -> {}
                default -> throw new IllegalArgumentException(line);
            }
        }
        return network.build();
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }
}
