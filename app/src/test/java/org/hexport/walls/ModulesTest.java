package org.hexport.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

class ModulesTest {

    private static final Pattern READ = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(\\w+)\\.(\\w+)");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(House.CLASSES);

    @Test
    void everyModuleKeepsToItsAllowedDependenciesAndNoneAreInACircle() {
        House.MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItMayDependOnAndIsClosed() {
        House.MODULES.stream().forEach(module -> {
            var said = moduleAnnotation(module.getBasePackage().getName());
            assertThat(said.type()).as(module.toString()).isNotEqualTo(ApplicationModule.Type.OPEN);
            assertThat(said.allowedDependencies())
                    .as("%s must list its allowed dependencies", module)
                    .isNotEqualTo(new String[] {ApplicationModule.OPEN_TOKEN});
        });
    }

    @Test
    void everyClassHasARoom() {
        var homeless = CLASSES.stream()
                .filter(type -> !type.getPackageName().startsWith("org.hexport.pages"))
                .filter(type -> !type.getPackageName().equals("org.hexport"))
                .filter(type -> type.getPackageName().startsWith("org.hexport"))
                .filter(type ->
                        House.MODULES.getModuleForPackage(type.getPackageName()).isEmpty())
                .map(JavaClass::getName)
                .toList();

        assertThat(homeless).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = House.files(House.SOURCES, ".java").stream()
                .map(file -> file.getParent().resolve("package-info.java"))
                .distinct()
                .filter(file ->
                        !file.toFile().isFile() || !House.text(file).contains("@" + NullMarked.class.getSimpleName()))
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void domainTypesKnowNoSpring() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("org.hexport.kernel..", "org.hexport.parties..", "org.hexport.journey..")
                .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are values: records, enums, sealed kinds",
                        type -> type.isRecord() || type.isEnum() || type.isInterface()))
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are Spring's, but for its views and pages", ModulesTest::isSpring))
                .check(CLASSES);
    }

    private static boolean isSpring(JavaClass type) {
        return type.getPackageName().startsWith("org.springframework")
                && !type.getPackageName().startsWith("org.springframework.modulith")
                && !type.getPackageName().startsWith("org.springframework.web.servlet")
                && !type.getPackageName().startsWith("org.springframework.http")
                && !type.getPackageName().startsWith("org.springframework.web.util")
                && !type.getPackageName().startsWith("org.springframework.web.multipart");
    }

    @Test
    void noModuleReadsAnothersTables() {
        var trespasses = new ArrayList<String>();
        for (var file : House.files(House.CLASSES.resolve("org/hexport"), ".class")) {
            var module = House.MODULES
                    .getModuleForPackage(packageOf(file))
                    .map(found -> found.getIdentifier().toString())
                    .orElse("");
            for (var schema : schemasRead(file)) {
                if (!schema.equals("facts") && !schema.equals(module) && isSchema(schema)) {
                    trespasses.add(file.getFileName() + " of " + module + " reads " + schema);
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void insightReadsPublishedFactsAndItsOwnSummaryOnly() {
        var read = House.files(House.CLASSES.resolve("org/hexport/views/insight"), ".class").stream()
                .flatMap(file -> schemasRead(file).stream())
                .distinct()
                .toList();

        assertThat(read).containsOnly("facts", "insight");
    }

    @Test
    void halfOfTheTypesAreTheirPackagesOwn() {
        var ours = CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("org.hexport.")
                        && !type.getPackageName().startsWith("org.hexport.pages")
                        && !type.getPackageName().startsWith("org.hexport.kernel")
                        && !type.isNestedClass()
                        && !type.getSimpleName().equals("package-info")
                        && !type.getSimpleName().endsWith("Page"))
                .toList();
        var hidden = ours.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat((double) hidden / ours.size()).isGreaterThanOrEqualTo(0.5);
    }

    private static String packageOf(java.nio.file.Path file) {
        return House.CLASSES.relativize(file.getParent()).toString().replace('/', '.');
    }

    private static boolean isSchema(String name) {
        return House.MODULES.stream()
                .anyMatch(module -> module.getIdentifier().toString().equals(name));
    }

    private static List<String> schemasRead(java.nio.file.Path file) {
        try {
            var constants = ClassFile.of().parse(file).constantPool();
            return StreamSupport.stream(constants.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .flatMap(entry ->
                            READ.matcher(((StringEntry) entry).stringValue()).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static ApplicationModule moduleAnnotation(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(packageName, absent);
        }
    }
}
