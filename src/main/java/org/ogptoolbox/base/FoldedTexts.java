package org.ogptoolbox.base;

/** Texts that a feature stores folded, to be found again; see {@link Folding}. */
public interface FoldedTexts {

    /** Folds them anew, in transactions of its own; doing it again changes nothing. */
    void foldAgain();
}
