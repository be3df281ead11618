package shop

import (
	"fmt"
	"net/http"

	openai "github.com/sashabaranov/go-openai"
	"github.com/tmc/langchaingo/llms"
)

func ask(w http.ResponseWriter, r *http.Request) {
	persona := r.FormValue("persona")
	question := r.FormValue("question")
	messages := []openai.ChatCompletionMessage{
		// ruleid: instructions-built-in-go
		{Role: openai.ChatMessageRoleSystem, Content: "Talk like " + persona},
		{Role: openai.ChatMessageRoleUser, Content: question},
	}
	// ruleid: instructions-built-in-go
	first := openai.ChatCompletionMessage{Role: openai.ChatMessageRoleSystem, Content: fmt.Sprintf("Talk like %s", persona)}
	// ruleid: instructions-built-in-go
	second := llms.TextParts(llms.ChatMessageTypeSystem, "Talk like "+persona)
	// ruleid: instructions-built-in-go
	third, err := llms.GenerateFromSinglePrompt(r.Context(), llm, "Summarise: "+question)
	// ok: instructions-built-in-go
	fourth := openai.ChatCompletionMessage{Role: openai.ChatMessageRoleSystem, Content: "You answer questions."}
	// ok: instructions-built-in-go
	fifth := openai.ChatCompletionMessage{Role: openai.ChatMessageRoleUser, Content: question}
	// ok: instructions-built-in-go
	sixth := llms.TextParts(llms.ChatMessageTypeHuman, question)
	use(messages, first, second, third, err, fourth, fifth, sixth)
}

func about(userInput string) openai.ChatCompletionMessage {
	// ruleid: instructions-built-in-go
	return openai.ChatCompletionMessage{Role: "system", Content: "Help with " + userInput}
}

func given(prompt string) openai.ChatCompletionMessage {
	// ok: instructions-built-in-go
	return openai.ChatCompletionMessage{Role: "system", Content: prompt}
}
