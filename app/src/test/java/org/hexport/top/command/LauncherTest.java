package org.hexport.top.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script itself, in a project of its own whose JDK and Maven only write down what they were asked. */
class LauncherTest {

    private static final List<String> TOOLS = List.of(
            "cat",
            "sed",
            "dirname",
            "ls",
            "head",
            "tail",
            "find",
            "grep",
            "readlink",
            "mkdir",
            "rm",
            "mv",
            "date",
            "touch",
            "sleep",
            "cksum",
            "tr",
            "id",
            "cp");

    @TempDir
    Path room;

    private final Map<String, String> environment = new TreeMap<>();
    private Path project;
    private Path asked;

    private record Ending(int status, String out, String err) {}

    @BeforeEach
    void aProjectWithAFakeJdkAndAFakeMaven() throws IOException {
        project = Files.createDirectories(room.resolve("the project"));
        asked = room.resolve("asked");
        Files.copy(Path.of("../hexport"), project.resolve("hexport"));
        for (var folder : List.of("app/src/main", "analytics/src/main"))
            Files.createDirectories(project.resolve(folder));
        Files.writeString(project.resolve("app/src/main/Page.java"), "one");
        Files.createDirectories(room.resolve("bin"));
        for (var tool : TOOLS) program(room.resolve("bin").resolve(tool), "exec " + whereIs(tool) + " \"$@\"");
        environment.put("PATH", room.resolve("bin").toString());
        environment.put("HOME", room.toString());
        environment.put("HEXPORT_JDKS", room.resolve("no-jdks").toString());
        environment.put("ASKED", asked.toString());
    }

    private static Path whereIs(String tool) {
        return List.of("/bin", "/usr/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private void jdk() throws IOException {
        var jdk = Files.createDirectories(room.resolve("jdk/bin")).getParent();
        environment.put("JAVA_HOME", jdk.toString());
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        program(jdk.resolve("bin/javac"), "");
        program(jdk.resolve("bin/java"), """
                echo "java $*" >>"$ASKED"
                case "$*" in
                    *jarmode*) while [ $# -gt 1 ]; do shift; done; mkdir -p "$1"; touch "$1/hexport.jar" ;;
                    *AOTCacheOutput=*)
                        for argument in "$@"; do case $argument in -XX:AOTCacheOutput=*) touch "${argument#*=}" ;; esac; done
                        echo "Hexport is ready"
                        trap 'exit 143' TERM
                        while true; do sleep 0.1; done ;;
                esac
                """);
    }

    private void maven(int status) throws IOException {
        program(room.resolve("bin/mvn"), """
                echo "mvn $*" >>"$ASKED"
                echo "[INFO] working"
                [ %1$d -eq 0 ] || echo "[ERROR] Page.java: not a statement"
                exit %1$d
                """.formatted(status));
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ending hexport(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", project.resolve("hexport").toString()));
        command.addAll(List.of(words));
        var out = room.resolve("out").toFile();
        var err = room.resolve("err").toFile();
        var builder = new ProcessBuilder(command)
                .directory(room.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var status = builder.start().waitFor();
        return new Ending(
                status, Files.readString(out.toPath()), Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    private List<String> asked() throws IOException {
        return Files.exists(asked) ? Files.readAllLines(asked) : List.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strat                            | Unknown command: 'strat'; ./hexport help says what there is
            start --prot 8081                | Unknown option: '--prot'; ./hexport help says more
            start --json                     | Unknown option: '--json'; ./hexport help says more
            start now                        | Unknown argument: 'now'; ./hexport help says more
            start --port                     | --port needs a value; ./hexport help says more
            start --port eighty              | A port is a number up to 65535, not 'eighty'
            start --port=70000               | A port is a number up to 65535, not '70000'
            import enterprises               | import needs to know what, and the file: ./hexport import enterprises FILE
            import enterprises a.csv --demo  | Unknown option: '--demo'; ./hexport help says more
            """)
    void refusesWrongWordsInOneLineBeforeItBuildsAnything(String words, String line) throws Exception {
        var ending = hexport(words.split(" "));

        assertThat(ending).isEqualTo(new Ending(2, "", line + "\n"));
        assertThat(asked()).isEmpty();
    }

    @Test
    void saysWhatToInstallWhereNoJdkIsNewEnough() throws Exception {
        Files.createDirectories(room.resolve("no-jdks/java-17/bin"));
        Files.writeString(room.resolve("no-jdks/java-17/release"), "JAVA_VERSION=\"17.0.15\"\n");
        program(room.resolve("no-jdks/java-17/bin/javac"), "");

        var ending = hexport("start");

        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.err())
                .hasLineCount(1)
                .startsWith("Hexport needs a JDK of version 25 or newer")
                .contains("openjdk-25-jdk");
    }

    @Test
    void saysWhatToInstallWhereMavenIsMissing() throws Exception {
        jdk();

        var ending = hexport("start");

        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.err()).hasLineCount(1).contains("Maven (mvn) is not on the PATH: install it");
    }

    @Test
    void showsWhatFailedInABuildAndWhereTheLogIs() throws Exception {
        jdk();
        maven(1);

        var ending = hexport("start");

        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.err())
                .contains("[ERROR] Page.java: not a statement")
                .doesNotContain("[INFO]")
                .endsWith("The build failed; its whole log is " + project.resolve(".hexport/build.log") + "\n");
    }

    @Test
    void buildsAndPreparesOnceAndAgainOnlyWhenASourceIsNewer() throws Exception {
        jdk();
        maven(0);

        hexport("start", "--port", "8081");
        hexport("start", "--port", "8081");
        assertThat(asked()).filteredOn(line -> line.startsWith("mvn")).hasSize(1);
        assertThat(asked()).filteredOn(line -> line.contains("AOTCacheOutput")).hasSize(1);
        assertThat(asked().getLast())
                .contains("-XX:AOTCache=" + project.resolve(".hexport"))
                .endsWith("start --port 8081 --data " + project.resolve("data"));

        Files.setLastModifiedTime(
                project.resolve("app/src/main/Page.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        hexport("start");
        assertThat(asked()).filteredOn(line -> line.startsWith("mvn")).hasSize(2);
    }

    @Test
    void preparesOnDataThatNobodyNeedsAndLeavesNothingOfThem() throws Exception {
        jdk();
        maven(0);
        environment.put("HEXPORT_DATABASE_URL", "postgresql://somebody:secret@db.test/precious");

        hexport("start", "--data", "/my/own");

        assertThat(asked())
                .filteredOn(line -> line.contains("AOTCacheOutput"))
                .singleElement()
                .asString()
                .endsWith("start --port 0 --data " + project.resolve(".hexport/training"));
        assertThat(project.resolve(".hexport/training")).doesNotExist();
        assertThat(asked().getLast()).endsWith("start --data /my/own");
    }

    @Test
    void skipsBrowserTestsWhereThereIsNoBrowserButNotInContinuousIntegration() throws Exception {
        jdk();
        maven(0);
        program(room.resolve("bin/id"), "echo 1000");

        var alone = hexport("test");
        assertThat(alone.status()).isZero();
        assertThat(alone.err())
                .contains("the browser tests are skipped")
                .contains("Skipped for want of chromium and chromedriver: 0 tests");
        assertThat(asked()).singleElement().asString().endsWith("verify");

        environment.put("CI", "true");
        assertThat(hexport("test").status()).isEqualTo(2);
    }

    @Test
    void endsATestRunWithMavensStatus() throws Exception {
        jdk();
        maven(1);
        program(room.resolve("bin/chromium"), "");
        program(room.resolve("bin/chromedriver"), "");

        assertThat(hexport("test", "-Dtest=Nothing")).satisfies(ending -> {
            assertThat(ending.status()).isEqualTo(1);
            assertThat(ending.err()).isEmpty();
        });
        assertThat(asked()).singleElement().asString().endsWith("verify -Dtest=Nothing");
    }
}
