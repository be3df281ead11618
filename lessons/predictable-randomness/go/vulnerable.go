package accounts

import (
	"fmt"
	"math/rand"
)

func requestReset(user *User, mailer Mailer) {
	// region: token
	token := fmt.Sprintf("%016x", rand.Uint64())
	// endregion
	user.ResetHash = mailer.Remember(token)
	mailer.Send(user.Email, "https://shop.example/reset?token="+token)
}

type User struct{ Email, ResetHash string }

type Mailer interface {
	Remember(token string) string
	Send(to, text string)
}
