package org.hexport.top.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data a command means. */
class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder that keeps everything; ./data where it is not said")
    @Nullable
    Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "a PostgreSQL that runs already, instead of our own in the data folder; also HEXPORT_DATABASE_URL")
    @Nullable
    String database;

    /** As properties of the application. */
    List<String> properties() {
        var properties = new ArrayList<String>();
        if (data != null) properties.add("--hexport.data=" + data);
        if (database != null) properties.add("--hexport.database=" + database);
        return properties;
    }
}
