package club

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/sessions"
)

type Club struct {
	manager *scs.SessionManager
	cookies *sessions.CookieStore
}

func open(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name: "session_id",
		// ruleid: session-id-from-request-in-go
		Value:  r.FormValue("sid"),
		Secure: true, HttpOnly: true,
	})
	http.SetCookie(w, &http.Cookie{
		Name: "session_id",
		// ok: session-id-from-request-in-go
		Value:  newID(),
		Secure: true, HttpOnly: true,
	})
	http.SetCookie(w, &http.Cookie{
		Name: "session_id",
		// ok: session-id-from-request-in-go
		Value:  open(r.FormValue("name"), r.FormValue("password")),
		Secure: true, HttpOnly: true,
	})
	opened := open(r.FormValue("name"), r.FormValue("password"))
	http.SetCookie(w, &http.Cookie{
		Name: "session_id",
		// ok: session-id-from-request-in-go
		Value:  opened,
		Secure: true, HttpOnly: true,
	})
	given := r.URL.Query().Get("sid")
	http.SetCookie(w, &http.Cookie{
		Name: "session_id",
		// ruleid: session-id-from-request-in-go
		Value:  given,
		Secure: true, HttpOnly: true,
	})
	http.SetCookie(w, &http.Cookie{
		Name: "theme",
		// ok: session-id-from-request-in-go
		Value: r.FormValue("theme"),
	})
}

func (club *Club) login(w http.ResponseWriter, r *http.Request) {
	// ruleid: login-keeps-session-id-in-go
	club.manager.Put(r.Context(), "userID", check(r))
	// ok: login-keeps-session-id-in-go
	club.manager.Put(r.Context(), "cart", nil)
}

func (club *Club) signIn(w http.ResponseWriter, r *http.Request) {
	if err := club.manager.RenewToken(r.Context()); err != nil {
		return
	}
	// ok: login-keeps-session-id-in-go
	club.manager.Put(r.Context(), "userID", check(r))
}

func (club *Club) logIn(w http.ResponseWriter, r *http.Request) {
	err := club.manager.RenewToken(r.Context())
	if err != nil {
		return
	}
	// ok: login-keeps-session-id-in-go
	club.manager.Put(r.Context(), "userID", check(r))
}

func (club *Club) profile(w http.ResponseWriter, r *http.Request) {
	// ok: login-keeps-session-id-in-go
	club.manager.Put(r.Context(), "userName", r.FormValue("name"))
}

func (club *Club) loginByStore(w http.ResponseWriter, r *http.Request) {
	session, _ := club.cookies.Get(r, "club")
	// ok: login-keeps-session-id-in-go
	// ruleid: login-keeps-stored-session
	session.Values["user"] = check(r)
	session.Save(r, w)
}

func (club *Club) loginByStoreAnew(w http.ResponseWriter, r *http.Request) {
	session, _ := club.cookies.Get(r, "club")
	session.ID = ""
	// ok: login-keeps-stored-session
	session.Values["user"] = check(r)
	session.Save(r, w)
}

func fiberLogin(c *fiber.Ctx) error {
	session, err := store.Get(c)
	if err != nil {
		return err
	}
	// ruleid: login-keeps-session-id-in-go
	session.Set("user", c.FormValue("name"))
	return session.Save()
}

func fiberSignIn(c *fiber.Ctx) error {
	session, err := store.Get(c)
	if err != nil {
		return err
	}
	if err := session.Regenerate(); err != nil {
		return err
	}
	// ok: login-keeps-session-id-in-go
	session.Set("user", c.FormValue("name"))
	return session.Save()
}
