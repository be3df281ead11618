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
            .requestMatchers("/orders/**").permitAll()
            .anyRequest().denyAll());
        // endregion
        return http.formLogin(form -> form.loginPage("/login")).build();
    }
}
