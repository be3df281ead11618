package shop

import (
	"fmt"
	"net/http"

	openai "github.com/sashabaranov/go-openai"
)

var client *openai.Client

var styles = map[string]string{"short": "one sentence", "long": "every detail"}

func ask(w http.ResponseWriter, r *http.Request) {
	question, style := r.PostFormValue("question"), r.PostFormValue("style")
	// region: prompt
	// ruleid: chosen-from-a-list-in-go
	chosen, ok := styles[style]
	if !ok {
		chosen = "one sentence"
	}
	rules := "Answer questions about our lamps. Style: " + chosen
	// endregion
	answer, err := client.CreateChatCompletion(r.Context(), openai.ChatCompletionRequest{
		Model: "gpt-5",
		Messages: []openai.ChatCompletionMessage{
			{Role: openai.ChatMessageRoleSystem, Content: rules},
			{Role: openai.ChatMessageRoleUser, Content: question},
		},
	})
	if err != nil || len(answer.Choices) == 0 {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintln(w, answer.Choices[0].Message.Content)
}
