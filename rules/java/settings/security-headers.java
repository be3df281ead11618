import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

class Security {
    void chains(HttpSecurity http) throws Exception {
        // ruleid: protection-headers-off-in-java
        http.headers().disable();
        // ruleid: protection-headers-off-in-java
        http.headers(AbstractHttpConfigurer::disable);
        // ruleid: protection-headers-off-in-java
        http.csrf(withDefaults()).headers(headers -> headers.disable());
        // ok: protection-headers-off-in-java
        http.headers(withDefaults());
        // ok: protection-headers-off-in-java
        http.formLogin().disable();
        // ruleid: protection-header-off-in-java
        http.headers().frameOptions().disable();
        // ruleid: protection-header-off-in-java
        http.headers(headers -> headers.frameOptions(frame -> frame.disable()));
        // ruleid: protection-header-off-in-java
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable));
        // ruleid: protection-header-off-in-java
        http.headers(headers -> headers.frameOptions().disable());
        // ruleid: protection-header-off-in-java
        http.headers().contentTypeOptions().disable();
        // ruleid: protection-header-off-in-java
        http.headers().httpStrictTransportSecurity().disable();
        // ok: protection-header-off-in-java
        http.headers().frameOptions().sameOrigin();
        // ok: protection-header-off-in-java
        http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()));
        // ok: protection-header-off-in-java
        http.headers().cacheControl().disable();
        // ruleid: script-policy-allows-inline-in-java
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("script-src 'self' 'unsafe-inline'")));
        // ok: script-policy-allows-inline-in-java
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("script-src 'self'; style-src 'unsafe-inline'")));
        // ruleid: weak-protection-option-in-java
        http.headers().httpStrictTransportSecurity().maxAgeInSeconds(300);
        // ok: weak-protection-option-in-java
        http.headers().httpStrictTransportSecurity().maxAgeInSeconds(31536000);
        // ruleid: weak-protection-option-in-java
        http.headers().referrerPolicy(ReferrerPolicy.UNSAFE_URL);
        // ok: weak-protection-option-in-java
        http.headers().referrerPolicy(ReferrerPolicy.SAME_ORIGIN);
        // ruleid: filter-of-old-browsers-off-in-java
        http.headers().xssProtection().disable();
        // ok: filter-of-old-browsers-off-in-java
        http.headers().contentSecurityPolicy("default-src 'self'");
    }

    void headers(HttpServletResponse response) {
        // ruleid: weak-protection-header-in-java
        response.setHeader("X-Frame-Options", "ALLOWALL");
        // ok: weak-protection-header-in-java
        response.setHeader("X-Frame-Options", "DENY");
        // ruleid: weak-protection-header-in-java
        response.addHeader("Content-Security-Policy", "default-src * 'unsafe-inline'");
        // ok: weak-protection-header-in-java
        response.addHeader("Content-Security-Policy", "default-src 'self'; img-src *");
        // ruleid: weak-protection-header-in-java
        response.setHeader("Strict-Transport-Security", "max-age=0");
        // ok: weak-protection-header-in-java
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        // ok: weak-protection-header-in-java
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
