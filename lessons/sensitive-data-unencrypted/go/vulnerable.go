package shop

import "net/http"

func remember(w http.ResponseWriter, r *http.Request) {
	password := r.PostFormValue("password")
	// region: keep
	http.SetCookie(w, &http.Cookie{
		Name: "login", Value: r.PostFormValue("name") + ":" + password,
		HttpOnly: true, Secure: true,
	})
	// endregion
}
