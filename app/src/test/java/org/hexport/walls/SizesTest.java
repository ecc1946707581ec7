package org.hexport.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizesTest {

    @Test
    void noFileIsLongerThan300Lines() {
        assertThat(longerThan(House.files(House.SOURCES, ".java"), 300)).isEmpty();
    }

    @Test
    void nineteenOfTwentyFilesHaveAtMost150Lines() {
        var lengths = House.files(House.SOURCES, ".java").stream()
                .mapToInt(SizesTest::lines)
                .sorted()
                .toArray();

        assertThat(lengths[(int) (lengths.length * 0.95)]).isLessThanOrEqualTo(150);
    }

    @Test
    void noTemplateIsLongerThan120Lines() {
        assertThat(longerThan(House.files(House.TEMPLATES, ".jte"), 120)).isEmpty();
    }

    @Test
    void noModuleHasMoreThan60Types() {
        var counts = new ClassFileImporter()
                .importPath(House.CLASSES).stream()
                        .filter(type ->
                                !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                        .flatMap(type -> House.MODULES.getModuleForPackage(type.getPackageName()).stream())
                        .collect(Collectors.groupingBy(
                                module -> module.getIdentifier().toString(), Collectors.counting()));

        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(60));
    }

    private static List<String> longerThan(List<Path> files, int limit) {
        return IntStream.range(0, files.size())
                .mapToObj(files::get)
                .filter(file -> lines(file) > limit)
                .map(file -> lines(file) + " " + file)
                .toList();
    }

    private static int lines(Path file) {
        return (int) House.text(file).lines().count();
    }
}
