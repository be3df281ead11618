import jakarta.websocket.server.ServerEndpointConfig;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

class Sockets {
    void register(WebSocketHandlerRegistry registry) {
        // ruleid: socket-from-any-origin-in-java
        registry.addHandler(new Chat(), "/chat").setAllowedOrigins("*");
        // ruleid: socket-from-any-origin-in-java
        registry.addHandler(new Chat(), "/chat").addInterceptors(new Logging()).setAllowedOriginPatterns("*").withSockJS();
        // ok: socket-from-any-origin-in-java
        registry.addHandler(new Chat(), "/chat").setAllowedOrigins("https://shop.example");
        // ok: socket-from-any-origin-in-java
        registry.addHandler(new Chat(), "/chat");
    }

    void stomp(StompEndpointRegistry registry) {
        // ruleid: socket-from-any-origin-in-java
        registry.addEndpoint("/chat").setAllowedOriginPatterns("*").withSockJS();
        // ok: socket-from-any-origin-in-java
        registry.addEndpoint("/chat").setAllowedOriginPatterns("https://*.shop.example").withSockJS();
    }

    void socketIo(com.corundumstudio.socketio.Configuration config, Configuration own) {
        // ruleid: socket-from-any-origin-in-java
        own.setOrigin("*");
        // ok: socket-from-any-origin-in-java
        own.setOrigin("https://shop.example");
        // ok: socket-from-any-origin-in-java
        own.setContext("*");
    }
}

class Everyone extends ServerEndpointConfig.Configurator {
    @Override
    // ruleid: socket-origin-check-emptied-in-java
    public boolean checkOrigin(String origin) {
        return true;
    }
}

class Shop extends ServerEndpointConfig.Configurator {
    @Override
    // ok: socket-origin-check-emptied-in-java
    public boolean checkOrigin(String origin) {
        return "https://shop.example".equals(origin);
    }

    // ok: socket-origin-check-emptied-in-java
    public boolean check(String text) {
        return true;
    }
}
