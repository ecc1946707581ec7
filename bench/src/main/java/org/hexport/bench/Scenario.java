package org.hexport.bench;

import java.util.List;

/** Something that can be measured: {@code Bench NAME [options]}. */
public interface Scenario {

    String name();

    String purpose();

    /**
     * Measures.
     *
     * @param options what the command line says after the name, without {@code --json FILE}
     * @throws IllegalArgumentException where an option is not known; its message is shown to the person
     */
    List<Figure> measure(List<String> options) throws Exception;
}
