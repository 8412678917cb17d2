package org.ogptoolbox.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why a mail did not leave, in words that an administrator can act on. Labels are {@code mailProblem.<NAME>}. */
public enum MailProblem {
    /** The server will never take it: there is no such address, or it does not want mail from here. */
    REFUSED,
    /** The server asks to come again later. */
    PUT_OFF,
    /** There is no answer from the server. */
    UNREACHABLE,
    /** The server does not know our user or password. */
    NOT_SIGNED_IN,
    /** The outbox folder cannot be written. */
    NOT_WRITTEN,
    OTHER;

    private static final int LONGEST_REPLY = 300;

    /** @param reply what the server said, by its own protocol; empty when it said nothing */
    record Found(MailProblem problem, String reply) {}

    /** Trying again is of no use. */
    boolean permanent() {
        return this == REFUSED;
    }

    static Found of(Exception failure) {
        var causes = causes(failure).toList();
        var reply = causes.stream().flatMap(cause -> reply(cause).stream()).findFirst();
        if (reply.isPresent()) {
            return reply.get();
        }
        if (causes.stream().anyMatch(MailAuthenticationException.class::isInstance)) {
            return new Found(NOT_SIGNED_IN, "");
        }
        var unreachable = causes.stream()
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof UnknownHostException
                        || cause instanceof SocketTimeoutException);
        return new Found(unreachable ? UNREACHABLE : OTHER, "");
    }

    /** What wraps what, and what was found on the way: mail exceptions keep theirs apart. */
    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        if (failure == null) {
            return Stream.empty();
        }
        var others = switch (failure) {
            case MailSendException send -> Stream.of(send.getMessageExceptions());
            case MessagingException mail -> Stream.of(mail.getNextException()).filter(Objects::nonNull);
            default -> Stream.<Throwable>empty();
        };
        return Stream.concat(
                Stream.of(failure),
                Stream.concat(others, Stream.ofNullable(failure.getCause())).flatMap(MailProblem::causes));
    }

    private static Optional<Found> reply(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> Optional.of(found(address.getReturnCode(), address));
            case SMTPSenderFailedException sender -> Optional.of(found(sender.getReturnCode(), sender));
            case SMTPSendFailedException send
            when send.getReturnCode() > 0 -> Optional.of(found(send.getReturnCode(), send));
            default -> Optional.empty();
        };
    }

    /** RFC 5321: 4yz may work later, 5yz will not. The server's line begins with its code. */
    private static Found found(int code, SendFailedException said) {
        var line =
                String.valueOf(said.getMessage()).lines().findFirst().orElse("").strip();
        var reply = line.substring(0, Math.min(line.length(), LONGEST_REPLY));
        return new Found(code >= 500 ? REFUSED : PUT_OFF, reply);
    }
}
