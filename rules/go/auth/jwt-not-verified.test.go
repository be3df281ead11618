package club

import (
	"github.com/lestrrat-go/jwx/jwt"
)

func parsed(text string, key any) (jwt.Token, error) {
	// ok: token-signed-by-anybody-parsed
	token, err := jwt.ParseString(text, jwt.WithVerify(alg, key))
	if err == nil {
		return token, nil
	}
	// ruleid: token-verification-off-in-go
	token, err = jwt.Parse([]byte(text), jwt.WithVerify(false))
	if err == nil {
		return token, nil
	}
	// ruleid: token-signed-by-anybody-parsed
	return jwt.ParseString(text)
}
