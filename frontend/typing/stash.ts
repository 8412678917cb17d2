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

function textOf(box: Box): string {
    const typed = box.inputElement?.value ?? '';
    const chosen = (box.selectedItems ?? []).map((item) => item.label ?? '');
    const names = box.selectedItems ? [...chosen, ...typed.split(/[;\n]/)] : [typed];
    return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].join('\n');
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

/** What was typed into a box is given up. */
function escaped(root: Root, event: KeyboardEvent): void {
    const holder = holderOf(event);
    if (event.key === 'Escape' && root.stashKey && isBox(holder)) {
        const kept = read(root.stashKey);
        delete kept.texts[holder.dataset.stash!];
        write(root.stashKey, kept);
    }
}

/** Whether what is kept is what the server has: the same text, or a box that shows just that. */
function isSaved(root: Root, pointer: string, kept: string, text: string): boolean {
    const holder = root.querySelector(`[data-stash="${CSS.escape(pointer)}"]`);
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
                if (pointer in kept.texts && isSaved(root, pointer, kept.texts[pointer], text)) {
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
