package shop

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"time"
)

// AskForReset mails a link to whoever has forgotten the password.
func AskForReset(user *User, mail Mail) {
	// region: token
	token := make([]byte, 32)
	// ruleid: random-token-in-go
	if _, err := rand.Read(token); err != nil {
		panic(err)
	}
	text := hex.EncodeToString(token)
	user.ResetHash = sha256.Sum256([]byte(text))
	user.ResetUntil = time.Now().Add(time.Hour)
	mail.Send(user.Address, "https://club.example/reset/"+text)
	// endregion
}
