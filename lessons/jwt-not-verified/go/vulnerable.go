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
	_, _, err := jwt.NewParser().ParseUnverified(text, claims)
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
