import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
class Headers {
    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        // region: header
        String frames = "frame-ancestors 'self' https://partner.example";
        // ruleid: frames-by-name-in-java
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(frames)));
        // endregion
        return http.build();
    }
}
