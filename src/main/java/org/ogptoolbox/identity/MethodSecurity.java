package org.ogptoolbox.identity;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Services say with {@code @PreAuthorize} who may call them, in the web server and in commands alike. */
@Configuration
@EnableMethodSecurity
class MethodSecurity {}
