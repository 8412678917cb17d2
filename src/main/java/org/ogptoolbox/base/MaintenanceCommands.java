package org.ogptoolbox.base;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs a {@link MaintenanceCommand} by name. Those that work on files alone are services of the class path and start at
 * once; the others are beans: the running application runs them, and where none runs, it starts without its web server and
 * timers.
 */
public final class MaintenanceCommands {

    private static final String HELP = "help";
    private static final int UNKNOWN = 2;

    /** No timers; and Vaadin, which configures itself whether there is a web server or not, fails without one. */
    private static final List<String> OWN = List.of(
            "flowable.async-executor-activate=false",
            "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "logging.level.root=WARN",
            "logging.level.org.flywaydb=ERROR");

    private MaintenanceCommands() {}

    /**
     * Runs the command named by the first word with the rest of them.
     *
     * @param application the application's main class
     * @return the exit code: the command's own, or 2 when there is no such command
     */
    public static int run(Class<?> application, List<String> words) {
        var arguments = words.subList(1, words.size());
        var terminal = new Console();
        var standalone = ServiceLoader.load(MaintenanceCommand.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(words.getFirst()))
                .findFirst();
        if (standalone.isPresent()) {
            return standalone.get().run(arguments, terminal);
        }
        return RunningApplication.run(words, terminal).orElseGet(() -> {
            try (var context = start(application)) {
                return inContext(context, words.getFirst(), arguments, terminal);
            }
        });
    }

    /**
     * Starts the application without its web server: no pages, no timers, and only the beans that are asked for.
     *
     * @param properties {@code key=value}, before those of files and environment
     */
    public static ConfigurableApplicationContext start(Class<?> application, String... properties) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .run(Stream.concat(OWN.stream(), Stream.of(properties))
                        .map(property -> "--" + property)
                        .toArray(String[]::new));
    }

    /** Runs a command that is a bean; answers its exit code, or 2 when there is no such command. */
    static int inContext(
            ListableBeanFactory beans, String name, List<String> arguments, MaintenanceCommand.Terminal terminal) {
        var commands = new TreeMap<String, MaintenanceCommand>();
        beans.getBeansOfType(MaintenanceCommand.class).values().forEach(bean -> commands.put(bean.name(), bean));
        ServiceLoader.load(MaintenanceCommand.class).forEach(command -> commands.put(command.name(), command));
        if (name.equals(HELP)) {
            commands.keySet().forEach(terminal::say);
            return 0;
        }
        return Optional.ofNullable(commands.get(name))
                .map(command -> command.run(arguments, terminal))
                .orElseGet(() -> {
                    terminal.complain(
                            "There is no command " + name + ". Commands: " + String.join(", ", commands.keySet()));
                    return UNKNOWN;
                });
    }
}
