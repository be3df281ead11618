package club

import "net/http"

func (c *Club) login(w http.ResponseWriter, r *http.Request) {
	id, err := c.open(r.PostFormValue("name"), r.PostFormValue("password"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	// region: cookie
	http.SetCookie(w, &http.Cookie{
		Name:   "session",
		Value:  id,
		MaxAge: 3600,
	})
	// endregion
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

type Club struct {
	open func(name, password string) (string, error)
}
