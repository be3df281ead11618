import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class Sharing implements WebMvcConfigurer {
    // region: share
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        // ruleid: origin-on-list-in-java
        registry.addMapping("/**").allowedOrigins("https://www.shop.example").allowCredentials(true);
    }
    // endregion
}
