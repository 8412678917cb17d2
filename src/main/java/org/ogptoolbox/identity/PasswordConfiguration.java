package org.ogptoolbox.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id with 16 MiB, two passes and one lane: Spring Security's present recommendation. */
@Configuration
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new FewAtATime(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), FewAtATime.PLACES);
    }
}
