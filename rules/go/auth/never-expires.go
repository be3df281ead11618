package club

import (
	"net/http"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

func made(id string, key []byte) (string, error) {
	// ruleid: token-made-without-expiry-in-go
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": id})
	return token.SignedString(key)
}

func madeInTwo(id string, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": id}
	// ruleid: token-made-without-expiry-in-go
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func madeOfStruct(id string, key []byte) (string, error) {
	// ruleid: token-made-without-expiry-in-go
	claims := jwt.RegisteredClaims{Subject: id, Issuer: "club"}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func madeByHand(id string, key []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	// ruleid: token-made-without-expiry-in-go
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = id
	return token.SignedString(key)
}

func ending(id string, key []byte) (string, error) {
	// ok: token-made-without-expiry-in-go
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": id,
		"exp": time.Now().Add(15 * time.Minute).Unix(),
	})
	return token.SignedString(key)
}

func endingInTwo(id string, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": id}
	claims["exp"] = time.Now().Add(15 * time.Minute).Unix()
	// ok: token-made-without-expiry-in-go
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func endingOfStruct(id string, key []byte) (string, error) {
	// ok: token-made-without-expiry-in-go, session-kept-for-years-in-go
	claims := jwt.RegisteredClaims{
		Subject:   id,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(24 * time.Hour)),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func endingByHand(id string, key []byte) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	// ok: token-made-without-expiry-in-go
	claims := token.Claims.(jwt.MapClaims)
	claims["exp"] = time.Now().Add(15 * time.Minute).Unix()
	return token.SignedString(key)
}

func given(claims jwt.Claims, key []byte) (string, error) {
	// ok: token-made-without-expiry-in-go
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func checked(text string, keys jwt.Keyfunc) (*jwt.Token, error) {
	// ruleid: token-expiry-not-checked-in-go
	parser := jwt.NewParser(jwt.WithoutClaimsValidation())
	// ok: token-expiry-not-checked-in-go
	other := jwt.NewParser(jwt.WithExpirationRequired())
	// ruleid: token-expiry-not-checked-in-go
	config := &oidc.Config{ClientID: "club", SkipExpiryCheck: true}
	// ok: token-expiry-not-checked-in-go
	config = &oidc.Config{ClientID: "club", SkipExpiryCheck: false}
	use(other, config)
	return parser.Parse(text, keys)
}

func refresh(text string, keys jwt.Keyfunc) (*jwt.Token, error) {
	// ok: token-expiry-not-checked-in-go
	return jwt.NewParser(jwt.WithoutClaimsValidation()).Parse(text, keys)
}

func kept(w http.ResponseWriter, store *sessions.CookieStore, id string) {
	// ruleid: session-kept-for-years-in-go
	store.Options = &sessions.Options{Path: "/", MaxAge: 86400 * 365, HttpOnly: true, Secure: true}
	// ok: session-kept-for-years-in-go
	store.Options = &sessions.Options{Path: "/", MaxAge: 86400 * 7, HttpOnly: true, Secure: true}
	// ok: session-kept-for-years-in-go
	store.Options = &sessions.Options{Path: "/", MaxAge: 0, HttpOnly: true, Secure: true}
	// ruleid: session-kept-for-years-in-go
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Expires: time.Now().AddDate(1, 0, 0)})
	// ok: session-kept-for-years-in-go
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Expires: time.Now().AddDate(0, 0, 7)})
	// ruleid: session-kept-for-years-in-go
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, Expires: time.Now().Add(365 * 24 * time.Hour)})
	// ok: session-kept-for-years-in-go
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark", Expires: time.Now().Add(365 * 24 * time.Hour)})
	// ruleid: session-kept-for-years-in-go
	use(jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Hour * 24 * 365).Unix()})
	// ok: session-kept-for-years-in-go
	use(jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Hour * 24).Unix()})
}

func logout(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "login")
	// ruleid: session-only-emptied-in-go
	session.Values["user"] = nil
	session.Save(r, w)
}

func signOut(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "login")
	// ok: session-only-emptied-in-go
	delete(session.Values, "user")
	session.Options.MaxAge = -1
	session.Save(r, w)
}

func leaveShop(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "login")
	// ok: session-only-emptied-in-go
	delete(session.Values, "user")
	session.Save(r, w)
}
