import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
class Headers {
    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        // region: header
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::disable));
        // endregion
        return http.build();
    }
}
