package shop;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import javax.servlet.http.HttpServletRequest;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

class Assistant {
    void doPost(HttpServletRequest request) {
        String persona = request.getParameter("persona");
        String question = request.getParameter("question");
        // ruleid: instructions-built-in-java
        ChatMessage first = SystemMessage.from("You talk like " + persona);
        // ruleid: instructions-built-in-java
        String second = chatClient.prompt().system("You talk like " + persona).user(question).call().content();
        // ruleid: instructions-built-in-java
        builder.addSystemMessage(String.format("You talk like %s", persona));
        // ruleid: instructions-built-in-java
        String third = chatModel.chat("Summarise this: " + question);
        // ok: instructions-built-in-java
        ChatMessage fourth = SystemMessage.from("You answer questions about our shop.");
        // ok: instructions-built-in-java
        ChatMessage fifth = UserMessage.from(question);
        // ok: instructions-built-in-java
        String sixth = chatClient.prompt().system("You help.").user(question).call().content();
    }

    @PostMapping("/ask")
    String ask(@RequestParam String topic) {
        // ruleid: instructions-built-in-java
        return chatClient.prompt().user("Write about " + topic).call().content();
    }

    ChatMessage about(String persona) {
        // ruleid: instructions-built-in-java
        return new SystemMessage("You talk like " + persona);
    }

    ChatMessage given(String text) {
        // ok: instructions-built-in-java
        return new SystemMessage(text);
    }
}
