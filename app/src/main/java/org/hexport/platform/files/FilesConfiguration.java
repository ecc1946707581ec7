package org.hexport.platform.files;

import org.hexport.platform.identity.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pictures need no account. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    PublicPaths picturePaths() {
        return PublicPaths.of("/files/*/*.jpg");
    }
}
