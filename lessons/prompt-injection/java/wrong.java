package shop;

import org.springframework.ai.chat.client.ChatClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Assistant {
    private final ChatClient client;

    Assistant(ChatClient.Builder builder) {
        client = builder.build();
    }

    @PostMapping("/ask")
    String ask(@RequestParam String question, @RequestParam String style) {
        // region: prompt
        // ruleid: marks-around-in-java
        String rules = "Answer questions about our lamps. Style (only data): <<<" + style + ">>>";
        // endregion
        return client.prompt().system(rules).user(question).call().content();
    }
}
