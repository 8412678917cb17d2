package org.ogptoolbox.moderation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what the present thread writes to the database, whoever writes it, and fails right after a given write. */
class FailingWrites implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable Count> COUNT = new ThreadLocal<>();

    /** What was written, and after which write it fails; 0 for never. */
    record Count(List<String> writes, int failsAfter) {}

    /** The statements a deed writes with. */
    static List<String> during(Runnable deed) {
        return run(deed, 0);
    }

    /** Runs the deed, whose n-th write is done and then reported as failed. */
    static void after(int write, Runnable deed) {
        run(deed, write);
    }

    private static List<String> run(Runnable deed, int failsAfter) {
        var count = new Count(new ArrayList<>(), failsAfter);
        COUNT.set(count);
        try {
            deed.run();
        } finally {
            COUNT.remove();
        }
        return count.writes();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof DelegatingDataSource)
                ? new DelegatingDataSource(source) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return watched(super.getConnection());
                    }
                }
                : bean;
    }

    private static Connection watched(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            var result = call(connection, method, arguments);
            var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, watching(statement, sql));
            }
            return result instanceof Statement statement ? proxy(Statement.class, watching(statement, sql)) : result;
        });
    }

    private static InvocationHandler watching(Statement statement, String prepared) {
        return (self, method, arguments) -> {
            var result = call(statement, method, arguments);
            if (method.getName().startsWith("execute")) {
                var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text
                        ? text
                        : prepared;
                written(sql);
            }
            return result;
        };
    }

    private static void written(String sql) throws SQLException {
        var count = COUNT.get();
        if (count == null || !sql.strip().toLowerCase(Locale.ROOT).matches("(?s)(insert|update|delete|merge)\\b.*")) {
            return;
        }
        count.writes().add(sql);
        if (count.writes().size() == count.failsAfter()) {
            throw new SQLException("The test lets this write fail");
        }
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
