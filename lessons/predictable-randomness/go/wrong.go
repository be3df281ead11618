package accounts

import (
	"crypto/sha256"
	"fmt"
	"math/rand"
	"time"
)

func requestReset(user *User, mailer Mailer) {
	// region: token
	// ruleid: seeded-with-the-time-in-go
	generator := rand.New(rand.NewSource(time.Now().UnixNano()))
	token := fmt.Sprintf("%x", sha256.Sum256(fmt.Append(nil, generator.Uint64())))
	// endregion
	user.ResetHash = mailer.Remember(token)
	mailer.Send(user.Email, "https://shop.example/reset?token="+token)
}

type User struct{ Email, ResetHash string }

type Mailer interface {
	Remember(token string) string
	Send(to, text string)
}
