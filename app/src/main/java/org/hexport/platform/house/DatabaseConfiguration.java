package org.hexport.platform.house;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database: the one named by {@code hexport.database}, else our own in the folder {@code hexport.data}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(@Value("${hexport.database:}") String address, @Value("${hexport.data:data}") Path data) {
        return address.isBlank()
                ? PostgresServer.open(data.resolve("postgres"))
                : NamedServer.at(address, System.getenv());
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
