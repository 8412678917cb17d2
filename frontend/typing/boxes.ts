/*
 * Boxes with a list that take new values keep what was typed when they are left, and Enter chooses the only match. Vaadin's
 * box for several values throws typed text away when it is left, and its Enter takes a part of a name for a new name. Both
 * happen in methods that are meant to be overridden by its own subclasses; they are extended here, once for all boxes.
 */
type Item = Record<string, unknown>;
type Box = HTMLElement & {
    allowCustomValue: boolean;
    readonly: boolean;
    opened: boolean;
    loading: boolean;
    filter: string;
    inputElement?: HTMLInputElement;
    selectedItem?: Item | null;
    selectedItems?: Item[];
    close(): void;
    _dropdownItems?: Item[];
    _focusedIndex: number;
    _ignoreCommitValue?: boolean;
    _getItemLabel(item: Item): string;
    _revertInputValueToValue(): void;
    _selectedItemChanged(item: Item | null | undefined, ...paths: unknown[]): void;
    _commitValue(): void;
    _onEnter(event: KeyboardEvent): void;
    _onEscapeCancel(): void;
};

const ONE = 'vaadin-combo-box';
const SEVERAL = 'vaadin-multi-select-combo-box';
/** How long Enter waits for the list, in milliseconds, and how often it looks. */
const LONGEST_WAIT = 10_000;
const LOOK_EVERY = 30;

/** Boxes whose text was given up with Escape. */
const givenUp = new WeakSet<Box>();
/** Boxes typed into since they were left. */
const begun = new Set<Box>();
/** Boxes for one in which a text stands that nothing has been made of yet. */
const beingTyped = new WeakSet<Box>();
/** The key of what a box for one shows as chosen. */
const shown = new WeakMap<Box, unknown>();

/** What was typed: not the name that the arrow keys went to. */
function typed(box: Box): string {
    return (box._focusedIndex > -1 ? box.filter : (box.inputElement?.value ?? '')).trim();
}

/** The server takes it: it knows what is called exactly so. */
function take(box: Box, text: string): void {
    box.dispatchEvent(new CustomEvent('custom-value-set', { detail: text, bubbles: true, composed: true, cancelable: true }));
}

function isChosen(box: Box, item: Item): boolean {
    return (box.selectedItems ?? []).some((chosen) => chosen.key === item.key);
}

/** Whether the only match was chosen before, so that there is nothing to do but to close. */
function focusOnlyMatch(box: Box): boolean {
    const [only, ...others] = box._dropdownItems ?? [];
    if (!box.opened || !box.filter || box._focusedIndex > -1 || !only || others.length > 0) {
        return false;
    }
    if (isChosen(box, only)) {
        return true;
    }
    box._focusedIndex = 0;
    return false;
}

function whenLoaded(box: Box, then: () => void, since = Date.now()): void {
    if (!box.loading || Date.now() - since > LONGEST_WAIT) {
        then();
    } else {
        setTimeout(() => whenLoaded(box, then, since), LOOK_EVERY);
    }
}

function chooseTheOnlyMatchByEnter(box: Box): void {
    const enter = box._onEnter;
    const act = function (this: Box, event: KeyboardEvent): void {
        if (focusOnlyMatch(this)) {
            event.preventDefault();
            event.stopPropagation();
            givenUp.add(this);
            this._ignoreCommitValue = true;
            this.close();
        } else {
            enter.call(this, event);
        }
    };
    box._onEnter = function (this: Box, event: KeyboardEvent): void {
        if (!this.opened || !this.loading || !this.filter) {
            act.call(this, event);
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        const text = this.inputElement?.value;
        whenLoaded(this, () => {
            if (this.opened && this.inputElement?.value === text) {
                act.call(this, event);
            }
        });
    };
}

function keepWhatWasTyped(box: Box): void {
    const commit = box._commitValue;
    const cancel = box._onEscapeCancel;
    box._commitValue = function (this: Box): void {
        const text = this._ignoreCommitValue && !this.readonly && this.allowCustomValue ? typed(this) : '';
        const kept = text !== '' && !givenUp.delete(this) && this.isConnected;
        if (kept && !document.hasFocus()) {
            // Another window is looked at: the text waits in the box.
            this._ignoreCommitValue = false;
            return;
        }
        commit.call(this);
        if (kept) {
            take(this, text);
        }
    };
    box._onEscapeCancel = function (this: Box): void {
        givenUp.add(this);
        cancel.call(this);
        givenUp.delete(this);
    };
}

/** A name that was typed in capitals once can be corrected: to Vaadin both are the same. */
function takeOtherCapitals(box: Box): void {
    const commit = box._commitValue;
    box._commitValue = function (this: Box): void {
        const text = this.allowCustomValue && !this.readonly && this._focusedIndex < 0 ? typed(this) : '';
        const chosen = this.selectedItem ? this._getItemLabel(this.selectedItem) : '';
        commit.call(this);
        if (text !== chosen && text !== '' && text.toLowerCase() === chosen.toLowerCase()) {
            take(this, text);
        }
    };
}

/** The server's word that it has what was chosen comes late, and must not overwrite what has been typed meanwhile. */
function keepWhatIsTypedMeanwhile(box: Box): void {
    const { _commitValue: commit, _revertInputValueToValue: revert, _selectedItemChanged: show } = box;
    let chain: object = box;
    while (!Object.hasOwn(chain, '_inputElementValue')) {
        chain = Object.getPrototypeOf(chain) as object;
    }
    const text = Object.getOwnPropertyDescriptor(chain, '_inputElementValue')!;
    Object.defineProperty(box, '_inputElementValue', {
        configurable: true,
        get: text.get,
        set(this: Box, value: string) {
            const isEcho = this._focusedIndex < 0 && this.selectedItem && value === this._getItemLabel(this.selectedItem);
            if (!isEcho || !beingTyped.has(this)) {
                text.set!.call(this, value);
            }
        },
    });
    box._commitValue = function (this: Box): void {
        beingTyped.delete(this);
        commit.call(this);
    };
    box._revertInputValueToValue = function (this: Box): void {
        beingTyped.delete(this);
        revert.call(this);
    };
    box._selectedItemChanged = function (this: Box, item, ...paths): void {
        if (item?.key !== shown.get(this)) {
            beingTyped.delete(this);
            shown.set(this, item?.key);
        }
        show.call(this, item, ...paths);
    };
}

/** What a script has typed and left at once is taken, too, before anything is done. */
function leave(event: Event): void {
    const path = event.composedPath();
    [...begun]
        .filter((box) => !path.includes(box))
        .forEach((box) => {
            begun.delete(box);
            if (box.isConnected && box.opened) {
                box.close();
            }
        });
}

window.addEventListener(
    'input',
    (event) => {
        const box = event.composedPath().find((node) => node instanceof Element && node.matches(`${ONE}, ${SEVERAL}`));
        if (box) {
            begun.add(box as Box);
            beingTyped.add(box as Box);
        }
    },
    true,
);
window.addEventListener('click', leave, true);

customElements.whenDefined(ONE).then((box) => {
    chooseTheOnlyMatchByEnter(box.prototype as Box);
    takeOtherCapitals(box.prototype as Box);
    keepWhatIsTypedMeanwhile(box.prototype as Box);
});
customElements.whenDefined(SEVERAL).then((box) => {
    chooseTheOnlyMatchByEnter(box.prototype as Box);
    keepWhatWasTyped(box.prototype as Box);
});

export {};
