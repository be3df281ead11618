import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstStart {
    UserDetails admin(Environment environment, PasswordEncoder encoder) {
        // region: account
        // ruleid: first-password-from-outside-in-java
        String password = environment.getRequiredProperty("admin.password");
        return User.withUsername("admin")
                .password(encoder.encode(password))
                .roles("ADMIN")
                .build();
        // endregion
    }
}
