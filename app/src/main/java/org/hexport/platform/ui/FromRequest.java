package org.hexport.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** A controller's parameter of one type, made from the request. */
final class FromRequest<T> implements HandlerMethodArgumentResolver {

    private final Class<T> type;
    private final Function<HttpServletRequest, T> make;

    FromRequest(Class<T> type, Function<HttpServletRequest, T> make) {
        this.type = type;
        this.make = make;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public T resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return make.apply(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
