package shop

import (
	"crypto/sha256"
	"fmt"
	"time"
)

// AskForReset mails a link to whoever has forgotten the password.
func AskForReset(user *User, mail Mail) {
	// region: token
	// ruleid: hash-of-the-time-in-go
	sum := sha256.Sum256([]byte(fmt.Sprintf("%d-%d", user.ID, time.Now().Unix())))
	user.ResetToken = fmt.Sprintf("%x", sum)
	mail.Send(user.Address, "https://club.example/reset/"+user.ResetToken)
	// endregion
}
