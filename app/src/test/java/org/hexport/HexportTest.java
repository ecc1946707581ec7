package org.hexport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A test of the whole application on a real PostgreSQL and a real port. One context, and so one database, serves all of them: a test makes
 * the rows it needs and looks only at those.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Hexport.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"hexport.data=target/test-data/${hexport.fork:1}", "hexport.demo=true", "hexport.development=true"
        })
@AutoConfigureMockMvc
public @interface HexportTest {}
