/*
 * Keeps what is typed into a form until the server says that it has it. One entry per draft in the browser's storage:
 * { version, at, texts: { "/description/fr": "…" } }; the version is the oldest that one of the texts was typed on. Inputs
 * say by data-stash which place of the document they hold. Of a box with a list it keeps what was chosen and what is typed,
 * by the names that it shows, one a line.
 */
type Kept = { version: number; at: number; texts: Record<string, string> };
type Box = HTMLElement & {
    allowCustomValue: boolean;
    inputElement?: HTMLInputElement;
    selectedItems?: { label?: string }[];
};
type Root = HTMLElement & { stashKey?: string; stashVersion?: number; stashListening?: boolean };

const PREFIX = 'ogp-stash/';
const KEEP_DAYS = 30;

function read(key: string): Kept {
    try {
        const kept = JSON.parse(localStorage.getItem(PREFIX + key) ?? '') as Kept;
        return kept.texts ? kept : { version: 0, at: 0, texts: {} };
    } catch {
        return { version: 0, at: 0, texts: {} };
    }
}

function write(key: string, kept: Kept): void {
    try {
        if (Object.keys(kept.texts).length === 0) {
            localStorage.removeItem(PREFIX + key);
        } else {
            localStorage.setItem(PREFIX + key, JSON.stringify(kept));
        }
    } catch {
        // Storage is full or forbidden: the server's autosave is all there is then.
    }
}

function forgetOld(): void {
    const oldest = Date.now() - KEEP_DAYS * 24 * 3600 * 1000;
    Object.keys(localStorage)
        .filter((name) => name.startsWith(PREFIX))
        .map((name) => name.substring(PREFIX.length))
        .filter((key) => read(key).at < oldest)
        .forEach((key) => localStorage.removeItem(PREFIX + key));
}

function isBox(holder: Element | null | undefined): holder is Box {
    return holder?.matches('vaadin-combo-box, vaadin-multi-select-combo-box') ?? false;
}

/** Names that a box for several has given to the server, which has not shown them yet. */
const given = new WeakMap<Box, string[]>();

function namesIn(text: string): string[] {
    return text
        .split(/[;\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

/** The server may write a name a little differently: with other capitals, without what nobody sees. */
function plain(name: string): string {
    return name.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
}

function textOf(box: Box): string {
    const typed = box.inputElement?.value ?? '';
    if (!box.selectedItems) {
        return typed.trim();
    }
    const chosen = box.selectedItems.map((item) => item.label ?? '');
    const shown = new Set(chosen.map(plain));
    const others = [...(given.get(box) ?? []), ...namesIn(typed)].filter((name) => !shown.has(plain(name)));
    return [...new Set([...chosen, ...others])].join('\n');
}

function holderOf(event: Event): HTMLElement | undefined {
    return event
        .composedPath()
        .find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset.stash !== undefined);
}

function keep(root: Root, holder: HTMLElement, text: string): void {
    if (root.stashKey) {
        const kept = read(root.stashKey);
        if (Object.keys(kept.texts).length === 0) {
            kept.version = root.stashVersion ?? 0;
        }
        kept.texts[holder.dataset.stash!] = text;
        kept.at = Date.now();
        write(root.stashKey, kept);
    }
}

/** What is typed into a box that takes nothing new is a way to find something, no text. */
function typed(root: Root, event: Event): void {
    const holder = holderOf(event);
    const input = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (isBox(holder)) {
        if (holder.allowCustomValue) {
            keep(root, holder, textOf(holder));
        }
    } else if (holder && typeof input.value === 'string') {
        keep(root, holder, input.value);
    }
}

function chosen(root: Root, event: Event): void {
    const holder = holderOf(event);
    if (isBox(holder) && event.target === holder) {
        keep(root, holder, textOf(holder));
    }
}

/** A box for several is empty again as soon as it gave a name to the server. */
function gave(root: Root, event: Event): void {
    const holder = holderOf(event);
    if (isBox(holder) && holder.selectedItems) {
        given.set(holder, [...(given.get(holder) ?? []), ...namesIn((event as CustomEvent<string>).detail)]);
        keep(root, holder, textOf(holder));
    }
}

/** What was typed into a box is given up. */
function escaped(root: Root, event: KeyboardEvent): void {
    const holder = holderOf(event);
    if (event.key === 'Escape' && root.stashKey && isBox(holder)) {
        const kept = read(root.stashKey);
        delete kept.texts[holder.dataset.stash!];
        write(root.stashKey, kept);
        if (given.get(holder)?.length) {
            keep(root, holder, textOf(holder));
        }
    }
}

/** Whether what is kept is what the server has: the same text, or a box that shows just that. */
function isSaved(root: Root, pointer: string, kept: string | undefined, text: string): boolean {
    const holder = root.querySelector(`[data-stash="${CSS.escape(pointer)}"]`);
    if (isBox(holder)) {
        const names = new Set(namesIn(text).map(plain));
        given.set(holder, (given.get(holder) ?? []).filter((name) => !names.has(plain(name))));
    }
    return kept === text || (isBox(holder) && textOf(holder) === text);
}

const stash = {
    open(root: Root, key: string, version: number): Kept {
        root.stashKey = key;
        root.stashVersion = version;
        if (!root.stashListening) {
            root.stashListening = true;
            root.addEventListener('input', (event) => typed(root, event));
            root.addEventListener('change', (event) => chosen(root, event));
            root.addEventListener('custom-value-set', (event) => gave(root, event));
            root.addEventListener('keyup', (event) => escaped(root, event));
        }
        forgetOld();
        return read(key);
    },
    rename(root: Root, key: string, version: number): void {
        const former = root.stashKey;
        if (former && former !== key) {
            const kept = read(former);
            write(former, { ...kept, texts: {} });
            write(key, { ...kept, version });
        }
        root.stashKey = key;
        root.stashVersion = version;
    },
    forget(key: string): void {
        write(key, { version: 0, at: 0, texts: {} });
    },
    saved(root: Root, version: number, texts: Record<string, string>): void {
        const former = root.stashVersion;
        root.stashVersion = version;
        if (root.stashKey) {
            const kept = read(root.stashKey);
            if (kept.version === former) {
                kept.version = version;
            }
            for (const [pointer, text] of Object.entries(texts)) {
                if (isSaved(root, pointer, kept.texts[pointer], text)) {
                    delete kept.texts[pointer];
                }
            }
            write(root.stashKey, kept);
        }
    },
};

declare global {
    interface Window {
        ogpStash: typeof stash;
    }
}
window.ogpStash = stash;

export {};
