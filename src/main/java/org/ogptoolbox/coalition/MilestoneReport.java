package org.ogptoolbox.coalition;

import java.time.LocalDate;
import java.util.UUID;
import org.ogptoolbox.content.EntryId;
import org.ogptoolbox.identity.AccountId;

/**
 * What a contributor told about a milestone.
 *
 * @param milestone the milestone's key
 * @param status one of the schema's: planned, under-way, done, dropped
 * @param text may be empty
 * @param link an http(s) address, or empty
 * @param day when it happened
 */
public record MilestoneReport(
        UUID id,
        EntryId entry,
        String milestone,
        String status,
        String text,
        String link,
        LocalDate day,
        AccountId account) {}
