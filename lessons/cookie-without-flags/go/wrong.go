package club

import (
	"net/http"

	"github.com/gorilla/securecookie"
)

func (c *Club) login(w http.ResponseWriter, r *http.Request) {
	id, err := c.open(r.PostFormValue("name"), r.PostFormValue("password"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	// region: cookie
	// ruleid: cookie-value-packed-in-go
	packed, err := c.keys.Encode("session", id)
	if err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name:   "session",
		Value:  packed,
		MaxAge: 3600,
	})
	// endregion
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

type Club struct {
	open func(name, password string) (string, error)
	keys *securecookie.SecureCookie
}
