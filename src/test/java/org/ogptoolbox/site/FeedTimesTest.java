package org.ogptoolbox.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ogptoolbox.content.ToolFixture.aTool;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogptoolbox.IntegrationTest;
import org.ogptoolbox.actions.CollectiveActions;
import org.ogptoolbox.catalogue.Publishing;
import org.ogptoolbox.coalition.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Feeds say when things happened, to the second, and a feed is as new as its newest entry. */
@IntegrationTest
@AutoConfigureMockMvc
@Transactional
class FeedTimesTest {

    private static final Instant LONG_AGO = Instant.parse("2024-03-01T09:15:30Z");
    private static final Instant LATER = Instant.parse("2025-06-02T17:45:10Z");
    private static final Instant JOINED = Instant.parse("2025-06-02T11:22:33Z");

    @Autowired
    MockMvc mvc;

    @Autowired
    Publishing publishing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CollectiveActions actions;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"/en/feed.atom", "/fr/actions/9/feed.atom"})
    void aFeedIsAsNewAsItsNewestEntry(String path) throws Exception {
        published(LONG_AGO);
        published(LATER);
        var feed = feed(path);
        var entries = updates(feed);

        assertThat(entries).contains(LONG_AGO, LATER);
        assertThat(updated(feed.getDocumentElement()))
                .isEqualTo(LATER)
                .isEqualTo(entries.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    @Test
    void whoJoinedDidSoAtThatVeryMoment() throws Exception {
        published(LONG_AGO);
        jdbc.sql("insert into coalition_join (id, action_id, organisation, name, account_id, message, state, answer,"
                        + " asked_at, answered_at) select ?, a.id, 'the city', 'The City', (select min(id) from account),"
                        + " '', 'ACCEPTED', '', ?, ? from collective_action a where a.number = 9")
                .params(UUID.randomUUID(), at(LONG_AGO), at(JOINED))
                .update();

        var feed = feed("/en/actions/9/feed.atom");

        assertThat(updates(feed)).containsExactly(JOINED, LONG_AGO);
        assertThat(updated(feed.getDocumentElement())).isEqualTo(JOINED);
    }

    @Test
    void aFeedWithoutEntriesIsAsOldAsItsAction() throws Exception {
        assertThat(updated(feed("/en/actions/8/feed.atom").getDocumentElement()))
                .isEqualTo(actions.find(8).orElseThrow().updatedAt());
        assertThat(updated(feed("/en/feed.atom").getDocumentElement())).isAfter(Instant.EPOCH);
    }

    /** A tool and a contribution to the ninth action. */
    private void published(Instant when) {
        var proposals = new Proposals(context);
        var proposal = proposals.published(proposals.contributor, Proposals.proposal(9, "City of " + when));
        var tool = publishing.publish(aTool().named("Tool of " + when).build());
        for (var entry : List.of(proposal.value(), tool.value())) {
            jdbc.sql("update catalogue_entry set published_at = ?, updated_at = ? where entry_id = ?")
                    .params(at(when), at(when), entry)
                    .update();
        }
    }

    private static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }

    private static List<Instant> updates(Document feed) {
        var entries = feed.getElementsByTagName("entry");
        return IntStream.range(0, entries.getLength())
                .mapToObj(index -> updated((Element) entries.item(index)))
                .toList();
    }

    /** The first is its own: a feed's stands before its entries. */
    private static Instant updated(Element element) {
        return Instant.parse(element.getElementsByTagName("updated").item(0).getTextContent());
    }

    private Document feed(String path) throws Exception {
        var bytes = mvc.perform(get(path))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
