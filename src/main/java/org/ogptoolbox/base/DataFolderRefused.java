package org.ogptoolbox.base;

/** The application cannot keep its files where it was told to; the sentence says why. */
class DataFolderRefused extends RuntimeException {

    DataFolderRefused(String why) {
        super(why);
    }
}
