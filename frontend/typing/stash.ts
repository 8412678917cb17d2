/*
 * Keeps what is typed into a form until the server says that it has it. One entry per draft in the browser's storage:
 * { version, at, texts: { "/description/fr": "…" } }. Inputs say by data-stash which place of the document they hold.
 */
type Kept = { version: number; at: number; texts: Record<string, string> };
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

function keep(root: Root, event: Event): void {
    const holder = event
        .composedPath()
        .find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset.stash !== undefined);
    const typed = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (holder && root.stashKey && typeof typed.value === 'string') {
        const kept = read(root.stashKey);
        kept.texts[holder.dataset.stash!] = typed.value;
        kept.version = root.stashVersion ?? 0;
        kept.at = Date.now();
        write(root.stashKey, kept);
    }
}

const stash = {
    open(root: Root, key: string, version: number): Kept {
        root.stashKey = key;
        root.stashVersion = version;
        if (!root.stashListening) {
            root.stashListening = true;
            root.addEventListener('input', (event) => keep(root, event));
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
        root.stashVersion = version;
        if (root.stashKey) {
            const kept = read(root.stashKey);
            kept.version = version;
            for (const [pointer, text] of Object.entries(texts)) {
                if (kept.texts[pointer] === text) {
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
