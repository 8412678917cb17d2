package org.ogptoolbox.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The sessions of people who have not signed in: they last ten minutes, and there are so many and no more, the oldest
 * makes room. Who signs in gets the time that sessions have, and makes room for nobody.
 */
@Component
class VisitorSessions implements HttpSessionListener {

    static final int MOST = 2_000;
    static final Duration TIME = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(VisitorSessions.class);

    private final Map<HttpSession, Boolean> visitors = new LinkedHashMap<>();
    private final Duration signedInTime;

    VisitorSessions(@Value("${server.servlet.session.timeout:30m}") Duration signedInTime) {
        this.signedInTime = signedInTime;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) TIME.toSeconds());
        var oldest = add(event.getSession());
        if (oldest != null) {
            end(oldest);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        remove(event.getSession());
    }

    void signedIn(HttpSession session) {
        remove(session);
        session.setMaxInactiveInterval((int) signedInTime.toSeconds());
    }

    int count() {
        synchronized (visitors) {
            return visitors.size();
        }
    }

    private @org.jspecify.annotations.Nullable HttpSession add(HttpSession session) {
        synchronized (visitors) {
            visitors.put(session, true);
            if (visitors.size() <= MOST) {
                return null;
            }
            Iterator<HttpSession> byAge = visitors.keySet().iterator();
            var oldest = byAge.next();
            byAge.remove();
            return oldest;
        }
    }

    private void remove(HttpSession session) {
        synchronized (visitors) {
            visitors.remove(session);
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            LOG.debug("A visitor's session had ended by itself", ended);
        }
    }
}
