package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class TextsTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Texts texts = new Texts(messages, Locale.ENGLISH, argument -> "«" + argument + "»");

    @Test
    void leavesApostrophesAndBracesAlone() {
        assertThat(said("don't {say} {x}")).isEqualTo("don't {say} {x}");
    }

    @Test
    void putsArgumentsWhereTheMessageWantsThem() {
        assertThat(said("{1} of {0}, {1} again", 40, 3)).isEqualTo("«3» of «40», «3» again");
    }

    @Test
    void choosesTheWordByTheNumber() {
        assertThat(said("{0} {0|answer|answers}", 1)).isEqualTo("«1» answer");
        assertThat(said("{0} {0|answer|answers}", 0)).isEqualTo("«0» answers");
        assertThat(said("{0} {0|answer|answers}", 2L)).isEqualTo("«2» answers");
    }

    @Test
    void escapesAllButTheMarkupThatItWasGiven() {
        Content bold = output -> output.writeContent("<b>3</b>");

        assertThat(shown("a < b, {0} & {1}", bold, "<i>")).isEqualTo("a &lt; b, <b>3</b> &amp; «&lt;i&gt;»");
    }

    @Test
    void namesTheMessageThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.text("absent"))
                .withMessageContaining("absent");
        assertThat(texts.has("absent")).isFalse();
    }

    private String said(String message, Object... arguments) {
        messages.addMessage("key", Locale.ENGLISH, message);
        return texts.text("key", arguments);
    }

    private String shown(String message, Object... arguments) {
        messages.addMessage("key", Locale.ENGLISH, message);
        var page = new StringOutput();
        var output = new OwaspHtmlTemplateOutput(page);
        output.setContext("p", null);
        texts.rich("key", arguments).writeTo(output);
        return page.toString();
    }
}
