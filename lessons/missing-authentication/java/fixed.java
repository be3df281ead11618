import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
class ShopSecurity {
    @Bean
    SecurityFilterChain filters(HttpSecurity http) throws Exception {
        // region: route
        http.authorizeHttpRequests(rules -> rules
            .requestMatchers("/", "/login", "/css/**").permitAll()
            // ruleid: login-asked-for-in-java
            .requestMatchers("/orders/**").authenticated()
            .anyRequest().denyAll());
        // endregion
        return http.formLogin(form -> form.loginPage("/login")).build();
    }
}
