package club

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gorilla/sessions"
)

// ok: session-store-readable-by-scripts-in-go
var store = sessions.NewCookieStore(key())

func init() {
	// ruleid: session-cookie-sent-unencrypted-in-go, session-cookie-readable-by-scripts-in-go
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600}
	// ok: session-cookie-readable-by-scripts-in-go
	// ruleid: session-cookie-sent-unencrypted-in-go
	store.Options = &sessions.Options{Path: "/", HttpOnly: true, Secure: false}
	// ok: session-cookie-sent-unencrypted-in-go, session-cookie-readable-by-scripts-in-go
	store.Options = &sessions.Options{Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
	manager := scs.New()
	// ruleid: session-cookie-sent-unencrypted-in-go
	manager.Cookie.Secure = false
	// ok: session-cookie-sent-unencrypted-in-go
	manager.Cookie.Secure = true
	var server struct{ Secure bool }
	// ok: session-cookie-sent-unencrypted-in-go
	server.Secure = false
	if debug {
		// ok: session-cookie-sent-unencrypted-in-go
		manager.Cookie.Secure = false
	}
}

func logout(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "login")
	// ok: session-cookie-sent-unencrypted-in-go, session-cookie-readable-by-scripts-in-go
	session.Options = &sessions.Options{Path: "/", MaxAge: -1}
	session.Save(r, w)
}

func open(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "login")
	// ruleid: session-cookie-readable-by-scripts-in-go
	session.Options.HttpOnly = false
	session.Save(r, w)
}
