import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Fixed {
    private static final Logger log = LoggerFactory.getLogger(Fixed.class);

    boolean signIn(Accounts accounts, String user, String password) {
        // region: log
        // ruleid: who-is-logged-in-java
        log.info("sign-in of {}", user);
        // endregion
        return accounts.check(user, password);
    }

    interface Accounts {
        boolean check(String user, String password);
    }
}
