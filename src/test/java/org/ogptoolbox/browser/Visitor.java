package org.ogptoolbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, who finds things by what stands on them, as people do. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE = 20_000;

    private final PackagedApplication application;
    private final String name;
    private final BrowserContext browser;
    private final Page page;
    private final boolean inspected;
    private final List<String> errors = new ArrayList<>();

    private Visitor(PackagedApplication application, String name, BrowserContext browser, boolean inspected) {
        this.application = application;
        this.name = name;
        this.browser = browser;
        this.inspected = inspected;
        browser.setDefaultTimeout(PATIENCE);
        page = browser.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy") && !path().startsWith("/app")) {
                errors.add(message.text());
            }
        });
    }

    /** Somebody who only reads, without JavaScript. */
    static Visitor reader(PackagedApplication application, Browser browser) {
        return new Visitor(
                application,
                "reader",
                browser.newContext(
                        new Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false)),
                false);
    }

    /** Somebody who only reads, in a browser as it comes. */
    static Visitor visiting(PackagedApplication application, Browser browser, String name, boolean inspected) {
        return new Visitor(
                application, name, browser.newContext(new Browser.NewContextOptions().setLocale("en-GB")), inspected);
    }

    /** Through the form, with the demo account of this name. */
    void signIn() {
        open("/app/login");
        isAccessible();
        fill("E-mail address", name + "@demo.example");
        fill("Password", "toolbox-demo");
        press("Sign in");
        sees("Hello,");
    }

    Page page() {
        return page;
    }

    List<String> cookies() {
        return browser.cookies().stream().map(cookie -> cookie.name).toList();
    }

    void open(String path) {
        page.navigate(application.address(path));
    }

    /** What the address says after the host. */
    String path() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** Until the address matches. */
    void arrivesAt(String pattern) {
        page.waitForURL(Pattern.compile(pattern));
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    /** Letter by letter, as it is typed. */
    void type(String label, String text) {
        field(label).pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(30));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    /** Types what is not in the list into a box that takes it. */
    void enter(String label, String text) {
        field(label).fill(text);
        field(label).press("Enter");
    }

    void tick(String label) {
        page.getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .check();
    }

    void choose(String label) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .check();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** One of a list that a button opens. */
    void pick(String label, String option) {
        pick(page.locator("body"), label, option);
    }

    /** One of a list that a button in a part of the page opens. */
    void pick(Locator part, String label, String option) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(label + "( .*)?$")))
                .first()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /** The part of the page with this name. */
    Locator group(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void sees(String text) {
        assertThat(page.getByText(text).locator("visible=true").first()).isVisible(patiently());
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text).locator("visible=true")).hasCount(0);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    /** Until the page stands there and its client waits for nothing more. */
    private void settles() {
        assertThat(page.locator("h1").first()).isVisible(patiently());
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** On a telephone of this width, nothing of the page lies beside the screen. */
    void fitsIn(int width) {
        page.setViewportSize(width, 740);
        var wide = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(((Number) wide).intValue()).as("width of " + page.url()).isLessThanOrEqualTo(width);
        page.setViewportSize(1280, 720);
    }

    /** axe finds nothing on the page, WCAG and best practice alike, and no script has failed. */
    void isAccessible() {
        settles();
        assertThat(errors).as("scripts on " + page.url()).isEmpty();
        if (inspected) {
            axeFindsNothing();
        }
    }

    private void axeFindsNothing() {
        var violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " (" + rule.getImpact() + "): " + node.getTarget()))
                        .toList();
        assertThat(violations).as("axe on " + page.url()).isEmpty();
    }

    /** Leaves a picture of what was seen last. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", application.name() + "-" + name + ".png")));
        browser.close();
    }
}
