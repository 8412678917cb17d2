package org.ogptoolbox.translation;

import java.util.List;
import org.ogptoolbox.base.Language;
import org.ogptoolbox.content.Kind;

/** Everything there is to translate for one work item, in the order of the fields. */
public record Workbench(Kind kind, Language target, List<TranslationField> fields) {

    public Workbench {
        fields = List.copyOf(fields);
    }

    public long finished() {
        return fields.stream().filter(TranslationField::finished).count();
    }

    public boolean complete() {
        return finished() == fields.size();
    }
}
