package org.ogptoolbox.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps demo accounts, whose passwords everybody knows, off a real database: with PostgreSQL the profile alone is not
 * enough, {@code ogptoolbox.demo.on-postgresql=true} must say so a second time.
 */
@Component
@Profile("demo")
class DemoGuard implements InitializingBean {

    private final String address;
    private final boolean confirmed;

    DemoGuard(
            @Value("${spring.datasource.url}") String address,
            @Value("${ogptoolbox.demo.on-postgresql:false}") boolean confirmed) {
        this.address = address;
        this.confirmed = confirmed;
    }

    @Override
    public void afterPropertiesSet() {
        if (address.startsWith("jdbc:postgresql:") && !confirmed) {
            throw new DemoOnPostgres();
        }
    }
}
