package org.ogptoolbox.base;

import java.util.List;

/** The accounts of the demo data, shown on the sign-in page. Only the demo module provides such a bean. */
public interface DemoAccounts {

    /** One account that everybody may use; the password is no secret. */
    record DemoAccount(String name, String email, String password) {}

    List<DemoAccount> accounts();
}
