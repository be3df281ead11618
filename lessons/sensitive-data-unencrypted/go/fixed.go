package shop

import (
	"crypto/rand"
	"net/http"
)

func remember(sessions map[string]string, w http.ResponseWriter, r *http.Request) {
	// region: keep
	// ruleid: session-id-kept-in-go
	session := rand.Text()
	sessions[session] = r.PostFormValue("name") // once the password was found right
	http.SetCookie(w, &http.Cookie{
		Name: "session", Value: session,
		HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode,
	})
	// endregion
}
