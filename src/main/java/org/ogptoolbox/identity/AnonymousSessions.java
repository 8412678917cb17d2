package org.ogptoolbox.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every visit to the application begins with a session, before anybody has signed in. Those live short, and there are only
 * so many, in all and from one network: the oldest makes room. An open page keeps its session by its heartbeat.
 */
@Component
class AnonymousSessions implements HttpSessionListener {

    /** Twice the time between two heartbeats of an open page. */
    static final Duration LIFE = Duration.ofMinutes(10);

    static final int MOST = 1_000;
    static final int MOST_PER_NETWORK = 50;

    private static final Logger LOG = LoggerFactory.getLogger(AnonymousSessions.class);
    private static final String ATTRIBUTE = AnonymousSessions.class.getName();

    /** In the order of their arrival. */
    private final Set<Visit> visits = new LinkedHashSet<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var session = event.getSession();
        session.setMaxInactiveInterval(Math.toIntExact(LIFE.toSeconds()));
        var visit = new Visit(session, Network.current().orElse(""));
        var superfluous = arrive(visit);
        session.setAttribute(ATTRIBUTE, visit);
        superfluous.ifPresent(Visit::end);
    }

    /** Somebody has signed in with it: it is theirs from now on, and lives as long as others. */
    void leave(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
        session.setMaxInactiveInterval(
                Math.toIntExact(Duration.ofMinutes(session.getServletContext().getSessionTimeout())
                        .toSeconds()));
    }

    int count() {
        synchronized (visits) {
            return visits.size();
        }
    }

    private Optional<Visit> arrive(Visit visit) {
        synchronized (visits) {
            var neighbours = visits.stream()
                    .filter(other ->
                            !visit.network().isEmpty() && other.network().equals(visit.network()))
                    .toList();
            var oldest = neighbours.size() >= MOST_PER_NETWORK
                    ? Optional.of(neighbours.getFirst())
                    : visits.stream().filter(first -> visits.size() >= MOST).findFirst();
            oldest.ifPresent(visits::remove);
            visits.add(visit);
            return oldest;
        }
    }

    /** Bound to the session: however that ends, it is counted no more. */
    private final class Visit implements HttpSessionBindingListener {

        private final HttpSession session;
        private final String network;

        Visit(HttpSession session, String network) {
            this.session = session;
            this.network = network;
        }

        String network() {
            return network;
        }

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException ended) {
                LOG.debug("A session had ended by itself", ended);
            }
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            synchronized (visits) {
                visits.remove(this);
            }
        }
    }
}
