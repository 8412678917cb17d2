package org.ogptoolbox.content;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a licence expression by the grammar of SPDX 2.3, annex D: identifiers joined by OR, AND and WITH, in
 * parentheses.
 */
final class LicenceExpression {

    private static final Pattern TOKEN = Pattern.compile("[()]|[^\\s()]+");
    private static final Pattern REFERENCE = Pattern.compile("(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+");
    private static final List<String> OPERATORS = List.of("AND", "OR", "WITH", "(", ")");

    /** What is wrong with an expression: the key of a sentence and its arguments. */
    record Fault(String messageKey, List<Object> arguments) {}

    private static final class Refused extends RuntimeException {

        private final transient Fault fault;

        Refused(String messageKey, Object... arguments) {
            super(messageKey, null, false, false);
            fault = new Fault(messageKey, List.of(arguments));
        }
    }

    private final String expression;
    private final Iterator<String> tokens;
    private String token = "";

    private LicenceExpression(String expression) {
        this.expression = expression;
        this.tokens =
                TOKEN.matcher(expression).results().map(MatchResult::group).iterator();
        next();
    }

    /** What is wrong with the expression; empty when it is one, or {@code proprietary}. */
    static Optional<Fault> fault(String expression) {
        if (expression.equals(Licences.PROPRIETARY)) {
            return Optional.empty();
        }
        try {
            var parser = new LicenceExpression(expression);
            parser.alternatives();
            parser.end();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.fault);
        }
    }

    private void alternatives() {
        conjunction();
        while (token.equals("OR")) {
            next();
            conjunction();
        }
    }

    private void conjunction() {
        licence();
        while (token.equals("AND")) {
            next();
            licence();
        }
    }

    private void licence() {
        if (token.equals("(")) {
            next();
            alternatives();
            if (!token.equals(")")) {
                throw malformed();
            }
            next();
            return;
        }
        identifier();
        if (token.equals("WITH")) {
            next();
            exception();
        }
    }

    private void identifier() {
        if (token.isEmpty() || OPERATORS.contains(token)) {
            throw malformed();
        }
        var id = token.endsWith("+") ? token.substring(0, token.length() - 1) : token;
        if (!Licences.known(token)
                && !Licences.known(id)
                && !REFERENCE.matcher(id).matches()) {
            throw unknown(id);
        }
        next();
    }

    private void exception() {
        if (!Licences.knownException(token)) {
            var unknown = token;
            throw Licences.nearestException(unknown)
                    .map(near -> new Refused("content.problem.licence.unknown-exception-near", unknown, near))
                    .orElseGet(() -> new Refused("content.problem.licence.unknown-exception", unknown));
        }
        next();
    }

    private void end() {
        if (!token.isEmpty()) {
            throw malformed();
        }
    }

    /** "Apache 2.0" is two words, of which the first is unknown: what was meant is near the whole. */
    private Refused unknown(String id) {
        var words = expression.trim();
        var whole = OPERATORS.stream().noneMatch(words::contains) ? words : id;
        return Licences.nearest(whole)
                .map(near -> new Refused("content.problem.licence.unknown-near", whole, near))
                .orElseGet(() -> new Refused("content.problem.licence.unknown", whole));
    }

    private Refused malformed() {
        return new Refused("content.problem.licence.malformed", expression.trim());
    }

    private void next() {
        token = tokens.hasNext() ? tokens.next() : "";
    }
}
