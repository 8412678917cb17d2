package org.ogptoolbox.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class AnonymousSessionsTest {

    private final AnonymousSessions sessions = new AnonymousSessions();

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theyLiveShortUntilSomebodySignsIn() {
        var session = visit("10.0.0.1");
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);
        sessions.leave(session);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(1800);
        assertThat(sessions.count()).isZero();
    }

    @Test
    void fromOneNetworkTheOldestMakesRoom() {
        var neighbour = visit("10.0.0.2");
        var visits = visits("10.0.0.1", AnonymousSessions.MOST_PER_NETWORK + 3);
        assertThat(visits.subList(0, 3)).allMatch(MockHttpSession::isInvalid);
        assertThat(visits.subList(3, visits.size())).noneMatch(MockHttpSession::isInvalid);
        assertThat(neighbour.isInvalid()).isFalse();
    }

    @Test
    void inAllThereAreOnlySoMany() {
        for (int network = 0; network < 3 * AnonymousSessions.MOST; network++) {
            visit("10.1.%d.%d".formatted(network / 250, network % 250));
        }
        assertThat(sessions.count()).isEqualTo(AnonymousSessions.MOST);
    }

    @Test
    void whoSignedInIsNotPushedOut() {
        var signedIn = visit("10.0.0.1");
        sessions.leave(signedIn);
        visits("10.0.0.1", 3 * AnonymousSessions.MOST_PER_NETWORK);
        assertThat(signedIn.isInvalid()).isFalse();
    }

    @Test
    void whatEndedIsNotCounted() {
        visit("10.0.0.1").invalidate();
        assertThat(sessions.count()).isZero();
    }

    @Test
    void aNetworkOfTheNewKindIsWhatACustomerHas() {
        assertThat(Network.of("2001:db8:1:2:aaaa::1")).isEqualTo(Network.of("2001:db8:1:2::"));
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
        assertThat(Network.of("::ffff:10.0.0.1")).isEqualTo(Network.of("10.0.0.1"));
        assertThat(Network.of("x".repeat(5_000)))
                .isEqualTo(Network.of("example.org"))
                .hasSizeLessThan(10);
    }

    private List<MockHttpSession> visits(String address, int times) {
        var visits = new ArrayList<MockHttpSession>();
        for (int time = 0; time < times; time++) {
            visits.add(visit(address));
        }
        return visits;
    }

    private MockHttpSession visit(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var server = new MockServletContext();
        server.setSessionTimeout(30);
        var session = new MockHttpSession(server);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
