package shop;

import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Assistant {
    private static final Map<String, String> STYLES =
            Map.of("short", "one sentence", "long", "every detail");
    private final ChatClient client;

    Assistant(ChatClient.Builder builder) {
        client = builder.build();
    }

    @PostMapping("/ask")
    String ask(@RequestParam String question, @RequestParam String style) {
        // region: prompt
        // ruleid: chosen-from-a-list-in-java
        String chosen = STYLES.getOrDefault(style, "one sentence");
        String rules = "Answer questions about our lamps. Style: " + chosen;
        // endregion
        return client.prompt().system(rules).user(question).call().content();
    }
}
