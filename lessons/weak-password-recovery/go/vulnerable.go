package shop

import (
	"fmt"
	"time"
)

// AskForReset mails a link to whoever has forgotten the password.
func AskForReset(user *User, mail Mail) {
	// region: token
	user.ResetToken = fmt.Sprintf("%d-%d", user.ID, time.Now().Unix())
	mail.Send(user.Address, "https://club.example/reset/"+user.ResetToken)
	// endregion
}
