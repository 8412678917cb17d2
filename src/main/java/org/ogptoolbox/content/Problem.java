package org.ogptoolbox.content;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param pointer the field
 * @param messageKey a sentence in the content bundle that says what is wrong and what to do
 * @param arguments for the sentence
 */
public record Problem(String pointer, String messageKey, List<Object> arguments) {}
