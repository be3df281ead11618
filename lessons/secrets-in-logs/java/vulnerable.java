import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Vulnerable {
    private static final Logger log = LoggerFactory.getLogger(Vulnerable.class);

    boolean signIn(Accounts accounts, String user, String password) {
        // region: log
        log.info("sign-in of {} with {}", user, password);
        // endregion
        return accounts.check(user, password);
    }

    interface Accounts {
        boolean check(String user, String password);
    }
}
