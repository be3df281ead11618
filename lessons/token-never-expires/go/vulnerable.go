package club

import "github.com/golang-jwt/jwt/v5"

// region: make
func (c *Club) tokenFor(name string) (string, error) {
	claims := jwt.MapClaims{"sub": name}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(c.key)
}

func (c *Club) nameIn(text string) (string, error) {
	token, err := jwt.Parse(text, c.keyOf, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// endregion

type Club struct {
	key []byte
}

func (c *Club) keyOf(*jwt.Token) (any, error) {
	return c.key, nil
}
