import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Shop {
    public static void main(String[] args) {
        SpringApplication shop = new SpringApplication(Shop.class);
        // region: debug
        shop.setDefaultProperties(Map.of("management.endpoints.web.exposure.include", "*"));
        // endregion
        shop.run(args);
    }
}
