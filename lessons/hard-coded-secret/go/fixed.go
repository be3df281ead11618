package shop

import (
	"errors"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// TokenFor signs in a user for an hour.
func TokenFor(user string) (string, error) {
	claims := jwt.MapClaims{"sub": user, "exp": time.Now().Add(time.Hour).Unix()}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// region: secret
	// ruleid: from-the-environment-in-go
	key, found := os.LookupEnv("APP_SECRET")
	if !found {
		return "", errors.New("APP_SECRET is not set")
	}
	return token.SignedString([]byte(key))
	// endregion
}
