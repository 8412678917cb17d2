package org.ogptoolbox.site;

/** The page is found at another address now. */
class PageMoved extends RuntimeException {

    private final String address;

    PageMoved(String address) {
        super("Moved to " + address);
        this.address = address;
    }

    String address() {
        return address;
    }
}
