package org.hexport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Listens to the statements that a test's own thread sends to the database. */
@Component
public class Statements implements BeanPostProcessor {

    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

    /** What was sent meanwhile, in order. */
    public List<String> during(Supplier<?> work) {
        var statements = new ArrayList<String>();
        heard.set(statements);
        try {
            work.get();
        } finally {
            heard.remove();
        }
        return statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Overheard(source) : bean;
    }

    private final class Overheard extends DelegatingDataSource {

        Overheard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return heard.get() == null
                    ? connection
                    : (Connection) Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> hear(connection, method, arguments));
        }

        private Object hear(Connection connection, Method method, Object[] arguments) throws Throwable {
            var statements = heard.get();
            if (statements != null && method.getName().startsWith("prepare")) {
                statements.add((String) arguments[0]);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        }
    }
}
