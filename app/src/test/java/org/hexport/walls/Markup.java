package org.hexport.walls;

import java.util.regex.Pattern;

/** What stays of a template when its code is taken away: tags and the texts between them, also those in the content blocks given to components. */
final class Markup {

    private static final Pattern CALL = Pattern.compile("@(?:template\\.[\\w.]+|if|elseif|for|raw)\\s*\\(");
    private static final Pattern WORD = Pattern.compile("@(?:else|endif|endfor|endraw)\\b|@(?:param|import)[^\\n]*");

    private final String template;
    private final StringBuilder markup = new StringBuilder();
    private int at;

    private Markup(String template) {
        this.template = template;
    }

    static String of(String template) {
        var scan = new Markup(template.replaceAll("(?s)<%--.*?--%>", ""));
        scan.content();
        return scan.markup.toString();
    }

    /** Up to the end of the template or of the content block. */
    private void content() {
        while (at < template.length() && template.charAt(at) != '`') {
            if (template.startsWith("${", at) || template.startsWith("!{", at)) {
                at += 2;
                code('{', '}');
            } else if (!keyword()) {
                markup.append(template.charAt(at++));
            }
        }
    }

    private boolean keyword() {
        var call = CALL.matcher(template).region(at, template.length());
        if (call.lookingAt()) {
            at = call.end();
            markup.append(' ');
            code('(', ')');
            return true;
        }
        var word = WORD.matcher(template).region(at, template.length());
        if (word.lookingAt()) {
            at = word.end();
            return true;
        }
        return false;
    }

    /** Java up to the bracket that closes it; only content blocks within it are kept. */
    private void code(char opening, char closing) {
        int depth = 1;
        while (depth > 0 && at < template.length()) {
            char here = template.charAt(at++);
            if (here == '"' || here == '\'') {
                literal(here);
            } else if (here == '`') {
                markup.append("> ");
                content();
                markup.append(" <");
                at++;
            } else if (here == opening) {
                depth++;
            } else if (here == closing) {
                depth--;
            }
        }
    }

    private void literal(char quote) {
        while (template.charAt(at) != quote) {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
