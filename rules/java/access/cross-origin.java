import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

// ruleid: every-origin-allowed-by-default-in-java
@CrossOrigin
class Everyone {
    // ruleid: every-origin-allowed-by-default-in-java
    @CrossOrigin
    @GetMapping("/prices")
    String prices() {
        return "";
    }

    // ruleid: every-origin-allowed-in-java
    @CrossOrigin("*")
    String offers() {
        return "";
    }

    // ruleid: every-origin-allowed-in-java
    @CrossOrigin(origins = "*", maxAge = 3600)
    String more() {
        return "";
    }

    // ruleid: every-origin-allowed-with-cookies-in-java
    @CrossOrigin(originPatterns = "*", allowCredentials = "true")
    String basket() {
        return "";
    }

    // ok: every-origin-allowed-in-java, every-origin-allowed-by-default-in-java
    @CrossOrigin("https://shop.example")
    String named() {
        return "";
    }

    // ok: every-origin-allowed-in-java, every-origin-allowed-by-default-in-java, every-origin-allowed-with-cookies-in-java
    @CrossOrigin(origins = "https://shop.example", allowedHeaders = "*", allowCredentials = "true")
    String list() {
        return "";
    }
}

// ruleid: every-origin-allowed-by-default-in-java
@CrossOrigin(maxAge = 3600)
class Cached {
}

// ruleid: every-origin-allowed-in-java
@CrossOrigin(origins = {"*"})
class Written {
}

class Configured {
    void mappings(CorsRegistry registry) {
        // ruleid: every-origin-allowed-in-java
        registry.addMapping("/**").allowedOrigins("*");
        // ruleid: every-origin-allowed-with-cookies-in-java
        registry.addMapping("/**").allowedOriginPatterns("*").allowCredentials(true);
        // ruleid: every-origin-allowed-in-java
        registry.addMapping("/**").allowedMethods("GET").allowedOriginPatterns("*");
        // ruleid: every-origin-allowed-by-default-in-java
        registry.addMapping("/**");
        // ok: every-origin-allowed-in-java, every-origin-allowed-with-cookies-in-java, every-origin-allowed-by-default-in-java
        registry.addMapping("/**").allowedOrigins("https://shop.example").allowCredentials(true);
        // ok: every-origin-allowed-in-java
        registry.addMapping("/**").allowedOrigins("https://shop.example").allowedMethods("*");
        // ruleid: origin-pattern-too-wide-in-java
        registry.addMapping("/**").allowedOriginPatterns("https://*shop.example");
        // ok: origin-pattern-too-wide-in-java
        registry.addMapping("/**").allowedOriginPatterns("https://*.shop.example");
        // ruleid: null-origin-allowed-in-java
        registry.addMapping("/**").allowedOrigins("https://shop.example", "null");
    }

    CorsConfiguration source() {
        CorsConfiguration config = new CorsConfiguration();
        // ruleid: every-origin-allowed-in-java
        config.addAllowedOrigin("*");
        // ruleid: every-origin-allowed-in-java
        config.addAllowedOrigin(CorsConfiguration.ALL);
        // ruleid: every-origin-allowed-in-java
        config.setAllowedOrigins(List.of("*"));
        // ruleid: every-origin-allowed-in-java
        config.setAllowedOrigins(Arrays.asList("*"));
        // ok: every-origin-allowed-in-java
        config.setAllowedOrigins(List.of("https://shop.example"));
        // ok: every-origin-allowed-in-java
        config.addAllowedHeader("*");
        return config;
    }

    CorsConfiguration cookies() {
        CorsConfiguration config = new CorsConfiguration();
        // ruleid: every-origin-allowed-with-cookies-in-java
        config.addAllowedOriginPattern("*");
        config.setAllowCredentials(true);
        return config;
    }

    CorsConfiguration defaults() {
        // ruleid: every-origin-allowed-in-java
        return new CorsConfiguration().applyPermitDefaultValues();
    }

    void vertx(Router router) {
        // ruleid: every-origin-allowed-in-java
        router.route().handler(CorsHandler.create("*"));
        // ruleid: origin-pattern-too-wide-in-java
        router.route().handler(CorsHandler.create("https://.*shop\\.example"));
        // ok: every-origin-allowed-in-java, origin-pattern-too-wide-in-java
        router.route().handler(CorsHandler.create("https://.*\\.shop\\.example"));
    }

    void jetty(FilterHolder cors) {
        // ruleid: every-origin-allowed-in-java
        cors.setInitParameter(CrossOriginFilter.ALLOWED_ORIGINS_PARAM, "*");
        // ok: every-origin-allowed-in-java
        cors.setInitParameter(CrossOriginFilter.ALLOWED_HEADERS_PARAM, "*");
        // ok: every-origin-allowed-in-java
        cors.setInitParameter(CrossOriginFilter.ALLOWED_ORIGINS_PARAM, "https://shop.example");
    }
}

class Headers {
    private static final Set<String> ALLOWED = Set.of("https://shop.example");

    void headers(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: every-origin-allowed-in-header-in-java
        response.setHeader("Access-Control-Allow-Origin", "*");
        // ruleid: every-origin-allowed-in-header-in-java
        response.addHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        // ruleid: every-origin-allowed-in-java
        answer.getHeaders().setAccessControlAllowOrigin("*");
        // ok: every-origin-allowed-in-header-in-java
        response.setHeader("Access-Control-Allow-Headers", "*");
        // ok: every-origin-allowed-in-header-in-java
        response.setHeader("Access-Control-Allow-Origin", "https://shop.example");
        // ruleid: null-origin-allowed-in-java
        response.setHeader("Access-Control-Allow-Origin", "null");
        // ok: null-origin-allowed-in-java
        response.setHeader("Access-Control-Allow-Methods", "null");
        // ruleid: origin-reflected-in-java
        response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
        // ok: origin-reflected-in-java
        response.setHeader("Vary", request.getHeader("Origin"));
    }

    void reflected(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            // ruleid: origin-reflected-in-java
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
        if (ALLOWED.contains(origin)) {
            // ok: origin-reflected-in-java
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
        if (isAllowed(origin)) {
            // ok: origin-reflected-in-java
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
    }

    void refused(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (!ALLOWED.contains(origin)) {
            return;
        }
        // ok: origin-reflected-in-java
        response.setHeader("Access-Control-Allow-Origin", origin);
    }

    boolean checked(String origin, String path, HttpServletRequest request) {
        // ruleid: origin-compared-in-part-in-java
        if (origin.endsWith("shop.example")) {
            return true;
        }
        // ok: origin-compared-in-part-in-java
        if (origin.endsWith(".shop.example")) {
            return true;
        }
        // ruleid: origin-compared-in-part-in-java
        if (request.getHeader("Origin").startsWith("https://shop.example")) {
            return true;
        }
        // ruleid: origin-compared-in-part-in-java
        if (origin.contains("shop.example")) {
            return true;
        }
        // ok: origin-compared-in-part-in-java
        if (path.contains("shop.example")) {
            return true;
        }
        // ok: origin-compared-in-part-in-java
        if (origin.startsWith("https://")) {
            return true;
        }
        // ruleid: origin-pattern-too-wide-in-java
        if (origin.matches("https://www.shop.com")) {
            return true;
        }
        // ruleid: origin-pattern-too-wide-in-java
        if (origin.matches("https://.*shop\\.example")) {
            return true;
        }
        // ok: origin-pattern-too-wide-in-java
        return origin.matches("https://[a-z]+\\.shop\\.example");
    }
}
