package org.ogptoolbox.site;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** How the public pages travel: their language, their caching, their addresses. */
@Configuration
class SiteConfiguration implements WebMvcConfigurer {

    private static final String[] PAGES = {"/en/*", "/fr/*", "/es/*", "/sitemap.xml", "/robots.txt"};

    /** Pages carry the version in the address of what they load, so this only bounds what other pages keep. */
    private static final Duration ASSETS = Duration.ofHours(1);

    /** Their addresses carry no version. */
    private static final Duration ICONS = Duration.ofDays(1);

    @Bean
    LocaleResolver localeResolver() {
        return new PathLocaleResolver();
    }

    /** A browser that has the page already gets 304 and no body; weak, so that the server may still compress. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> pageTags() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(PAGES);
        return registration;
    }

    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
        var filter = UrlHandlerFilter.trailingSlashHandler("/en/**", "/fr/**", "/es/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
        return new FilterRegistrationBean<>(filter);
    }

    @Bean
    FilterRegistrationBean<OneCase> oneCase() {
        return new FilterRegistrationBean<>(new OneCase());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var caching = new WebContentInterceptor();
        caching.addCacheMapping(
                CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate(),
                "/{language:en|fr|es}/**",
                "/sitemap.xml",
                "/robots.txt");
        registry.addInterceptor(caching);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/favicon.ico", "/apple-touch-icon.png")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(ICONS).cachePublic());
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(ASSETS).cachePublic());
    }
}
