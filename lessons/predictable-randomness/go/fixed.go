package accounts

import "crypto/rand"

func requestReset(user *User, mailer Mailer) {
	// region: token
	// ruleid: from-the-system-in-go
	token := rand.Text()
	// endregion
	user.ResetHash = mailer.Remember(token)
	mailer.Send(user.Email, "https://shop.example/reset?token="+token)
}

type User struct{ Email, ResetHash string }

type Mailer interface {
	Remember(token string) string
	Send(to, text string)
}
