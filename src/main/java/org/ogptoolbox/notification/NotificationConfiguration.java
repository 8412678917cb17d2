package org.ogptoolbox.notification;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Mails are composed after the commit that occasions them, and leave on a schedule of their own. */
@Configuration
@EnableAsync
@EnableScheduling
class NotificationConfiguration {}
