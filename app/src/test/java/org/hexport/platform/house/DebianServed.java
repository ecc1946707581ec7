package org.hexport.platform.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** Runs Debian's PostgreSQL around the tests of a class, which are skipped where it is not installed. Stands above Spring's extension. */
public final class DebianServed implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

    private static @Nullable DebianServer server;
    private static @Nullable Path folder;

    public static String address() {
        if (server == null) throw new IllegalStateException("no server runs");
        return server.address();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return DebianServer.isInstalled()
                ? ConditionEvaluationResult.enabled("Debian's PostgreSQL is installed")
                : ConditionEvaluationResult.disabled("Debian's PostgreSQL is not installed");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("hexport-served");
        server = DebianServer.in(folder).orElseThrow();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (server != null) server.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
