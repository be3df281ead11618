import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

@Configuration
class Headers {
    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        // region: header
        // ruleid: frame-value-unknown-in-java
        var partner = new StaticHeadersWriter("X-Frame-Options", "ALLOW-FROM https://partner.example");
        http.headers(headers -> headers.frameOptions(frame -> frame.disable()).addHeaderWriter(partner));
        // endregion
        return http.build();
    }
}
