package shop

import (
	"encoding/base64"
	"net/http"
)

func remember(w http.ResponseWriter, r *http.Request) {
	password := r.PostFormValue("password")
	// region: keep
	// ruleid: only-other-letters-in-go
	login := base64.URLEncoding.EncodeToString([]byte(r.PostFormValue("name") + ":" + password))
	http.SetCookie(w, &http.Cookie{Name: "login", Value: login, HttpOnly: true, Secure: true})
	// endregion
}
