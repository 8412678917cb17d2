package org.ogptoolbox.api;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** How the interface travels, and how it is described. */
@Configuration
class ApiConfiguration implements WebMvcConfigurer {

    private static final String EVERYTHING = "/api/**";

    /** What is read may be this old: coalitions and tables are put together for each answer. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Any site may read; nothing here depends on who asks. */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(EVERYTHING)
                .allowedOrigins("*")
                .allowedMethods("GET", "HEAD")
                .exposedHeaders(HttpHeaders.LINK, HttpHeaders.ETAG);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var caching = new WebContentInterceptor();
        caching.addCacheMapping(CacheControl.maxAge(FRESH).cachePublic(), EVERYTHING);
        registry.addInterceptor(caching);
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> apiTags() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        return registration;
    }
}
