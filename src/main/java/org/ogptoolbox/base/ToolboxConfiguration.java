package org.ogptoolbox.base;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ToolboxProperties.class)
class ToolboxConfiguration {}
