package org.ogptoolbox.workflow;

import java.util.List;
import org.flowable.variable.api.types.ValueFields;
import org.flowable.variable.api.types.VariableType;

/** Stores a list of short texts as plain text, one a line; the engine's own way would be a serialised Java object. */
final class TextsType implements VariableType {

    private static final String SEPARATOR = "\n";

    @Override
    public String getTypeName() {
        return "texts";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value instanceof List<?> list
                && list.stream().allMatch(item -> item instanceof String text && !text.contains(SEPARATOR));
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        var texts = ((List<?>) value).stream().map(String::valueOf).toList();
        fields.setLongValue((long) texts.size());
        fields.setTextValue(texts.isEmpty() ? null : String.join(SEPARATOR, texts));
    }

    @Override
    public Object getValue(ValueFields fields) {
        return fields.getLongValue() == null || fields.getLongValue() == 0
                ? List.of()
                : List.of(String.valueOf(fields.getTextValue()).split(SEPARATOR, -1));
    }
}
