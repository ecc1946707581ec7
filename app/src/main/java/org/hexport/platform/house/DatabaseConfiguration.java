package org.hexport.platform.house;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the database: the one named by {@code hexport.database}, else our own in the folder {@code hexport.data}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(Environment environment) {
        return DatabaseSettings.of(environment::getProperty).open();
    }

    @Bean
    JdbcConnectionDetails connectionDetails(Database database) {
        var connection = database.connection();
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return connection.url();
            }

            @Override
            public String getUsername() {
                return connection.user();
            }

            @Override
            public String getPassword() {
                return connection.password();
            }
        };
    }
}
