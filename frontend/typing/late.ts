/*
 * What stands in a text field is sent before anything is done with it: before a click, before Enter, when the field or the
 * page is left. Vaadin's own way has three holes. A field that waits for a pause in typing loses a text set in one go: the
 * browser reports a text of several lines by several equal events, of which Vaadin keeps the last and takes it for no
 * change when something else happens during the pause. A field that waits until it is left never hears of a text that a
 * script has set (dictation, password and translation extensions). And one set without any event is heard of by nobody.
 */
type Field = HTMLElement & { value: string; readonly?: boolean; disabled?: boolean; inputElement?: HTMLInputElement };

const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-password-field, vaadin-number-field, '
    + 'vaadin-integer-field, vaadin-big-decimal-field';
/** Those whose value is the text that stands in them. */
const TEXTS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-password-field';

/** The text that the last event of a field reported. */
const reported = new WeakMap<Field, string>();
/** Fields with an event of typing since they were sent last. */
const late = new Set<Field>();
/** Those of them that were not told yet that their text is complete. */
const incomplete = new Set<Field>();

function fieldOf(event: Event): Field | undefined {
    const input = event.composedPath()[0];
    const field = input instanceof Element ? (input.parentElement as Field | null) : null;
    return field?.matches(FIELDS) && field.inputElement === input ? field : undefined;
}

function tell(field: Field, event: 'input' | 'change'): void {
    field.inputElement?.dispatchEvent(new Event(event, { bubbles: true, composed: event === 'input' }));
}

function isUnheardOf(field: Field): boolean {
    const shown = field.inputElement?.value;
    return !field.readonly && !field.disabled && shown !== undefined && shown !== (field.value ?? '');
}

/** Sends what waits, except in those fields that the event happens in: they are not left. */
function flush(event?: Event): void {
    const path = event?.composedPath() ?? [];
    const left = (field: Field) => !path.includes(field);
    document.querySelectorAll<Field>(TEXTS).forEach((field) => {
        if (left(field) && isUnheardOf(field)) {
            tell(field, 'input');
        }
    });
    const waiting = [...late].filter(left);
    waiting.forEach((field) => {
        late.delete(field);
        if (incomplete.delete(field) && field.isConnected) {
            tell(field, 'change');
        }
    });
    if (waiting.length > 0) {
        // The server listens to this for one reason: any event makes Vaadin send first what it holds back.
        document.body.dispatchEvent(new CustomEvent('ogp-flush'));
    }
}

function typed(event: Event): void {
    const field = fieldOf(event);
    const text = field?.inputElement?.value;
    if (!field || text === undefined) {
        return;
    }
    if (reported.get(field) === text && field.value === text) {
        event.stopImmediatePropagation();
        return;
    }
    reported.set(field, text);
    late.add(field);
    incomplete.add(field);
}

window.addEventListener('input', typed, true);
window.addEventListener(
    'change',
    (event) => {
        const field = fieldOf(event);
        if (field) {
            incomplete.delete(field);
        }
    },
    true,
);
window.addEventListener('click', flush, true);
window.addEventListener('focusout', () => flush(), true);
window.addEventListener(
    'keydown',
    (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement)) {
            flush();
        }
    },
    true,
);
document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
        flush();
    }
});
window.addEventListener('beforeunload', () => flush());
window.addEventListener('pagehide', () => flush());

export {};
