package org.hexport.platform.house;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the recurring tasks that modules contribute as beans, each at one place at a time however many replicas share the database.
 * Commands that only visit the data switch it off with {@code hexport.jobs=false}.
 */
@Component
@ConditionalOnProperty(name = "hexport.jobs", havingValue = "true", matchIfMissing = true)
class Jobs implements SmartLifecycle {

    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final List<RecurringTask<?>> tasks;

    private @Nullable Scheduler running;

    Jobs(DataSource dataSource, List<RecurringTask<?>> tasks) {
        this.dataSource = dataSource;
        this.tasks = tasks;
    }

    /** A scheduler that was stopped starts no more: each time it is a new one. */
    @Override
    public synchronized void start() {
        running = Scheduler.create(dataSource)
                .startTasks(tasks)
                .tableName("jobs.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(POLLING)
                .shutdownMaxWait(LAST_WAIT)
                .build();
        running.start();
    }

    @Override
    public synchronized void stop() {
        if (running != null) running.stop();
        running = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
