package org.hexport;

import org.hexport.top.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The front door: the Spring application, started by the command line. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Hexport",
        sharedModules = {"kernel", "house", "ui", "tables", "reference", "identity", "consent", "notices", "files"})
public class Hexport {

    public static void main(String[] arguments) {
        Commands.main(Hexport.class, arguments);
    }
}
