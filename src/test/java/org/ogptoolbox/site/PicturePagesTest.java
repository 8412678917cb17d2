package org.ogptoolbox.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.ogptoolbox.content.ContentFixtures.anActionProposal;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.coalition.Proposals;
import org.ogptoolbox.content.ActionProposal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class PicturePagesTest {

    private static final Pattern COUNTRY = Pattern.compile("data-country=\"(.*?)\" data-total=\"(\\d+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    Publishing publishing;

    @Test
    void thePictureIsDrawnFromTheTableAndTheTableIsTheFile() throws Exception {
        publishing.publish(anActionProposal("A shared observatory"));
        var page = page("/en/actions/pictures");
        var drawn = COUNTRY.matcher(page)
                .results()
                .map(match -> match.group(1) + ":" + match.group(2))
                .toList();
        var file = rows("/en/actions/map.csv");

        assertThat(drawn)
                .isEqualTo(file.stream()
                        .map(row -> row.getFirst() + ":" + row.getLast())
                        .toList());
        assertThat(file.stream().mapToInt(row -> Integer.parseInt(row.get(2))).sum())
                .isEqualTo(118);
        assertThat(file.stream().mapToInt(row -> Integer.parseInt(row.get(3))).sum())
                .isEqualTo(1);
        assertThat(page).contains("118 participations in 2017", "data-table=\"countries\"", "data-outline=\"/assets/");
    }

    @Test
    void theMatrixAndTheMapCountAlike() throws Exception {
        publishing.publish(anActionProposal("A shared observatory"));
        var matrix = rows("/fr/actions/participation.csv");
        var map = rows("/fr/actions/map.csv");

        for (var at = 0; at < map.size(); at++) {
            var marks =
                    matrix.get(at).stream().skip(4).mapToInt(Integer::parseInt).sum();
            assertThat(matrix.get(at).getFirst()).isEqualTo(map.get(at).getFirst());
            assertThat(marks).isEqualTo(Integer.parseInt(map.get(at).getLast()));
        }
        assertThat(page("/fr/actions/participation")).contains("118 participations en 2017", ">◆1<");
    }

    @Test
    void aContributionOfNoCountryIsCountedButIsNone() throws Exception {
        var proposal = Proposals.proposal(7, "A worldwide network");
        publishing.publish(new ActionProposal(
                proposal.action(),
                proposal.name(),
                proposal.abstractText(),
                proposal.description(),
                proposal.organisation(),
                null,
                proposal.type(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

        assertThat(rows("/en/actions/map.csv").getLast()).containsExactly("", "No country", "0", "1", "1");
        assertThat(page("/en/actions/pictures")).contains("32 countries: 118 participations in 2017, 1 contribution");
        assertThat(rows("/api/v1/datasets/participation.csv").getFirst()).containsExactly("", "0", "1", "1");
    }

    @Test
    void growthBeginsWithTheListsOf2017AndEndsWithWhatThereIsNow() throws Exception {
        var before = rows("/api/v1/datasets/growth.csv");
        publishing.publish(anActionProposal("A shared observatory"));
        var after = rows("/api/v1/datasets/growth.csv");
        var now = YearMonth.now(ZoneOffset.UTC).toString();

        assertThat(before).hasSize(2);
        assertThat(before.getFirst()).containsExactly("2017-06", "118", "108", "0", "0");
        assertThat(before.getLast()).containsExactly(now, "118", "108", "0", "0");
        assertThat(after.getLast()).containsExactly(now, "118", "108", "1", "0");
        assertThat(page("/fr/actions/pictures")).contains("juin 2017", "datetime=\"" + now + "\"");
    }

    @Test
    void onlyThePageWithPicturesRunsOurOwnScripts() throws Exception {
        mvc.perform(get("/en/actions/pictures"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().doesNotExist("Set-Cookie"));
        for (var path : List.of("/en/actions", "/en/actions/participation", "/en/tools")) {
            mvc.perform(get(path))
                    .andExpect(header().string("Content-Security-Policy", not(containsString("script-src"))));
        }
    }

    @Test
    void onlyTheMapForOthersStandsInTheirFrames() throws Exception {
        mvc.perform(get("/es/embed/participation-map"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors *")));
        assertThat(page("/es/embed/participation-map"))
                .contains("<html lang=\"es\"", "data-picture=\"map\"")
                .containsOnlyOnce("<h1");
        mvc.perform(get("/es/actions/pictures")).andExpect(header().string("X-Frame-Options", "DENY"));
        assertThat(page("/es/actions/pictures")).contains("&lt;iframe src=&quot;http", "/es/embed/participation-map");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/world-outline.json", "/assets/pictures.js", "/assets/echarts/echarts.min.js"})
    void whatDrawsIsShippedWithUs(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isOk());
    }

    private List<List<String>> rows(String path) throws Exception {
        return page(path)
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.replace("\"\"", "").split(",")))
                .toList();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
