package org.hexport.platform.files;

import org.hexport.platform.identity.PublicPaths;
import org.hexport.platform.ui.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pictures need no account; how large what is sent may be. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    PublicPaths picturePaths() {
        return PublicPaths.of("/files/*/*.jpg");
    }

    @Bean
    UploadLimit uploadLimit() {
        return new UploadLimit("/", Reader.MOST_BYTES);
    }
}
