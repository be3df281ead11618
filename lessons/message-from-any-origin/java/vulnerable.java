import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

@Configuration
@EnableWebSocket
class Sockets implements WebSocketConfigurer {
    private final WebSocketHandler chat;

    Sockets(WebSocketHandler chat) {
        this.chat = chat;
    }

    // region: check
    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(chat, "/chat").setAllowedOrigins("*");
    }
    // endregion
}
