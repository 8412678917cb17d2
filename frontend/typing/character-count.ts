/*
 * How much of a field's longest text stands in it. Counts as the server does: a letter outside the basic plane is one.
 * Screen readers find it in the field's description; it speaks up by itself only when the text becomes too long, or short
 * enough again.
 */
type Field = HTMLElement & { value: string; inputElement?: HTMLInputElement };

const FIELDS = 'vaadin-text-field, vaadin-text-area';
/** How long an announcement stands there for screen readers, in milliseconds. */
const ANNOUNCED = 1_000;

class CharacterCount extends HTMLElement {
    private field: Field | null = null;
    private readonly count = document.createElement('span');
    private readonly alarm = document.createElement('span');
    private over = false;
    private readonly update = () => this.show();

    connectedCallback(): void {
        this.alarm.setAttribute('role', 'status');
        this.alarm.className = 'announced';
        this.replaceChildren(this.count, this.alarm);
        this.field = this.closest<Field>(FIELDS);
        this.field?.addEventListener('input', this.update);
        this.field?.addEventListener('value-changed', this.update);
        this.show();
    }

    disconnectedCallback(): void {
        this.field?.removeEventListener('input', this.update);
        this.field?.removeEventListener('value-changed', this.update);
        this.field = null;
    }

    private show(): void {
        const text = this.field?.inputElement?.value ?? this.field?.value ?? '';
        const max = Number(this.getAttribute('max'));
        const length = [...text].length;
        const over = length > max;
        this.count.textContent = over ? this.sentence('over', length - max) : this.sentence('of', length);
        this.classList.toggle('over', over);
        if (over !== this.over) {
            this.over = over;
            this.announce();
        }
    }

    /** Said once when the limit is passed, either way; then gone again, so that the description does not say it twice. */
    private announce(): void {
        this.alarm.textContent = this.count.textContent;
        setTimeout(() => (this.alarm.textContent = ''), ANNOUNCED);
    }

    private sentence(name: string, number: number): string {
        const language = document.documentElement.lang || 'en';
        return (this.getAttribute(name) ?? '').replace('#', new Intl.NumberFormat(language).format(number));
    }
}

customElements.define('ogp-character-count', CharacterCount);
