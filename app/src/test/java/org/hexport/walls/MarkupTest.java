package org.hexport.walls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void takesCodeAway() {
        assertThat(Markup.of("""
                <%-- what it is --%>
                @param String name
                @if(name.equals("(`"))<p class="a">${ui.t("x.y", "}")}</p>@else<hr>@endif""")).isEqualToIgnoringWhitespace("<p class=\"a\"></p><hr>");
    }

    @Test
    void keepsWhatIsGivenToAComponent() {
        assertThat(Markup.of("@template.ui.card(title = ui.t(\"a.b\"), body = @`<p>bare ${x}</p>`) after"))
                .contains("<p>bare </p>")
                .endsWith("after")
                .doesNotContain("title")
                .doesNotContain("card");
    }

    @Test
    void findsContentInContent() {
        assertThat(Markup.of("@template.ui.rows(body = @`@for(var x : xs)@template.ui.row(what = @`naked`)@endfor`)"))
                .contains("> naked <")
                .doesNotContain("what");
    }
}
