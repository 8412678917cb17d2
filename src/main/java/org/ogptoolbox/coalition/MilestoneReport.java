package org.ogptoolbox.coalition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;

/**
 * What a contributor told about a milestone.
 *
 * @param milestone the milestone's key
 * @param status one of the schema's: planned, under-way, done, dropped
 * @param text may be empty
 * @param language of the text; null in what was told before languages were
 * @param link an http(s) address, or empty
 * @param day when it happened
 * @param toldAt when it was told
 */
public record MilestoneReport(
        UUID id,
        EntryId entry,
        String milestone,
        String status,
        String text,
        @Nullable Language language,
        String link,
        LocalDate day,
        AccountId account,
        Instant toldAt) {}
