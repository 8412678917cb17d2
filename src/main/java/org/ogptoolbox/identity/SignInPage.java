package org.ogptoolbox.identity;

/** What the sign-in page and Spring Security's side of it agree on. */
public final class SignInPage {

    /** Where it is. */
    public static final String PATH = "/app/login";

    /** The session attribute with the address typed last: it is kept for the next try, and does not belong into a URL. */
    public static final String TYPED_ADDRESS = "org.ogptoolbox.identity.typed-address";

    private SignInPage() {}
}
