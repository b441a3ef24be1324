package id.jht.security;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** One queue for the uploads of pages and clients alike: they fill the same memory. */
@Configuration
class UploadQueues implements WebMvcConfigurer {

    private final UploadQueue queue;

    UploadQueues(UploadQueue queue) {
        this.queue = queue;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(queue);
    }
}
