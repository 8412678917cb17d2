package org.ogptoolbox.moderation;

import java.util.List;
import org.ogptoolbox.content.FieldDifference;
import org.ogptoolbox.content.RevisionDetails;

/**
 * What those who look after an entry are asked about.
 *
 * @param suggestedBy the name of who suggests it
 * @param title what readers see now
 * @param changes since what is published
 */
public record ConsultationFile(
        RevisionDetails revision, String suggestedBy, String title, List<FieldDifference> changes) {}
