package org.hexport.platform.tables;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.hexport.platform.tables.ImportReport.Rule;

/** The rules as the command line says them, from the same messages that the pages use. */
final class EnglishRules {

    private static final Map<String, Properties> MODULES = new ConcurrentHashMap<>();

    private EnglishRules() {}

    static String text(Rule rule) {
        var module = rule.key().substring(0, rule.key().indexOf('.'));
        var text = MODULES.computeIfAbsent(module, EnglishRules::messages).getProperty(rule.key());
        if (text == null) {
            throw new IllegalArgumentException("no message " + rule.key());
        }
        for (int i = 0; i < rule.arguments().size(); i++) {
            text = text.replace("{" + i + "}", rule.arguments().get(i).toString());
        }
        return text;
    }

    private static Properties messages(String module) {
        var messages = new Properties();
        var file = "/messages/" + module + ".properties";
        try (var stream = EnglishRules.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no messages " + file);
            }
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return messages;
    }
}
