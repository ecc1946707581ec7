package org.hexport.platform.ui;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page, written out whole before its first byte is sent: a template that fails gives a clean error. */
record PageView(JteModel page, HttpStatus status) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        page.render(output);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        response.setHeader("Vary", "HX-Request, Accept-Language, Cookie");
        if (status.is4xxClientError()) {
            response.setHeader("HX-Push-Url", "false");
        }
        output.writeTo(response.getOutputStream());
    }
}
