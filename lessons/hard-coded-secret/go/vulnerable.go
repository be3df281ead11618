package shop

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// TokenFor signs in a user for an hour.
func TokenFor(user string) (string, error) {
	claims := jwt.MapClaims{"sub": user, "exp": time.Now().Add(time.Hour).Unix()}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// region: secret
	return token.SignedString([]byte("k3s9-Zt7q-18hd-2x"))
	// endregion
}
