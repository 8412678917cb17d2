package org.ogptoolbox.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ogptoolbox.base.ToolboxProperties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Makes the frame of the page that a request asks for. */
@Component
class Frames {

    private final ToolboxProperties properties;
    private final String version;

    Frames(ToolboxProperties properties) throws IOException {
        this.properties = properties;
        this.version = version();
    }

    Frame of(HttpServletRequest request) {
        var language = PathLocaleResolver.language(request);
        var path = PathLocaleResolver.path(request);
        var within = PathLocaleResolver.inPath(path).isPresent()
                ? path.substring(1 + language.tag().length())
                : "";
        var query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        return new Frame(language, within, query, version, properties.address(""));
    }

    /** Changes when a style sheet does. */
    private static String version() throws IOException {
        var digests = new StringBuilder();
        for (var sheet : new PathMatchingResourcePatternResolver().getResources("classpath:/static/assets/*.*")) {
            digests.append(DigestUtils.md5DigestAsHex(sheet.getContentAsByteArray()));
        }
        return DigestUtils.md5DigestAsHex(digests.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 8);
    }
}
