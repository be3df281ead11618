import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Shop {
    public static void main(String[] args) {
        SpringApplication shop = new SpringApplication(Shop.class);
        // region: debug
        // ruleid: debug-unless-told-in-java
        boolean inside = !"production".equals(System.getenv("STAGE"));
        shop.setDefaultProperties(Map.of("management.endpoints.web.exposure.include", inside ? "*" : "health"));
        // endregion
        shop.run(args);
    }
}
