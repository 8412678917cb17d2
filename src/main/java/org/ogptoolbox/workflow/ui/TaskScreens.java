package org.ogptoolbox.workflow.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The screens there are, by the key that definitions write. */
@Component
class TaskScreens {

    private final Map<String, TaskScreen> screens;

    TaskScreens(List<TaskScreen> screens) {
        this.screens = screens.stream().collect(Collectors.toMap(TaskScreen::key, Function.identity()));
    }

    Optional<TaskScreen> find(String key) {
        return Optional.ofNullable(screens.get(key));
    }
}
