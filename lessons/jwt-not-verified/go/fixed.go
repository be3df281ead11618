package club

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func (c *Club) members(w http.ResponseWriter, r *http.Request) {
	text := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	claims := jwt.MapClaims{}
	// region: decode
	key := func(*jwt.Token) (any, error) { return c.key, nil }
	// ruleid: signature-checked-in-go
	_, err := jwt.ParseWithClaims(text, claims, key, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		http.Error(w, "no token", http.StatusUnauthorized)
		return
	}
	// endregion
	if claims["admin"] != true {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	w.Write([]byte(strings.Join(c.mails(), ", ")))
}

type Club struct {
	key   []byte
	mails func() []string
}
