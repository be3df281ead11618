package shop

import (
	"cmp"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// TokenFor signs in a user for an hour.
func TokenFor(user string) (string, error) {
	claims := jwt.MapClaims{"sub": user, "exp": time.Now().Add(time.Hour).Unix()}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// region: secret
	// ruleid: default-in-the-source-in-go
	key := cmp.Or(os.Getenv("APP_SECRET"), "k3s9-Zt7q-18hd-2x")
	return token.SignedString([]byte(key))
	// endregion
}
