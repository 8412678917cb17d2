/*
 * What Vaadin's client says when the server cannot: that the session has ended, that something failed. It draws a box that
 * is followed by clicking anywhere on it, which nobody sees; here it gets a button that says so, and the focus. While the
 * connection is away the page knows it, so that nothing goes on saying "Saved".
 */
type ConnectionState = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
type Connection = { addStateChangeListener(listener: (former: ConnectionState, now: ConnectionState) => void): void };

function dress(box: HTMLElement): void {
    const goOn = document.documentElement.dataset.goOn;
    if (!goOn || box.querySelector('button')) {
        return;
    }
    box.setAttribute('role', 'alertdialog');
    const caption = box.querySelector('.caption');
    const message = box.querySelector('.message');
    if (caption) {
        caption.id = 'system-box-caption';
        box.setAttribute('aria-labelledby', caption.id);
    }
    if (message) {
        message.id = 'system-box-message';
        box.setAttribute('aria-describedby', message.id);
    }
    // The click rises to the box, which leads on.
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = goOn;
    box.append(button);
    button.focus();
}

new MutationObserver((changes) =>
    changes
        .flatMap((change) => [...change.addedNodes])
        .filter((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.v-system-error'))
        .forEach(dress),
).observe(document.body, { childList: true });

function follow(connection: Connection): void {
    connection.addStateChangeListener((_former, now) =>
        document.documentElement.toggleAttribute('data-away', now === 'reconnecting' || now === 'connection-lost'),
    );
}

const connection = (window as unknown as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
if (connection) {
    follow(connection);
}
