package club

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
)

func (c *Club) login(w http.ResponseWriter, r *http.Request) {
	member, err := c.check(r.PostFormValue("name"), r.PostFormValue("password"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	// region: login
	// ruleid: new-id-at-login-in-go
	if err := c.sessions.RenewToken(r.Context()); err != nil {
		http.Error(w, "no session", http.StatusInternalServerError)
		return
	}
	c.sessions.Put(r.Context(), "member", member)
	// endregion
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

type Club struct {
	sessions *scs.SessionManager
	check    func(name, password string) (string, error)
}
