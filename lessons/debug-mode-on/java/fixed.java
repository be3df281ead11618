import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Shop {
    public static void main(String[] args) {
        SpringApplication shop = new SpringApplication(Shop.class);
        // region: debug
        // ruleid: debug-asked-for-in-java
        boolean inside = "1".equals(System.getenv("SHOP_DEBUG"));
        shop.setDefaultProperties(Map.of(
                "management.endpoints.web.exposure.include", inside ? "*" : "health",
                "management.server.address", "127.0.0.1",
                "management.server.port", "8081"));
        // endregion
        shop.run(args);
    }
}
