package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"golang.org/x/crypto/bcrypt"
)

// ruleid: guessing-unhindered-in-go
func Login(w http.ResponseWriter, r *http.Request) {
	user := find(r.FormValue("name"))
	if bcrypt.CompareHashAndPassword(user.Hash, []byte(r.FormValue("password"))) != nil {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// ruleid: guessing-unhindered-in-go
func (s *Server) verifyOTP(c *gin.Context) {
	user := s.find(c)
	if user.otp == c.PostForm("code") {
		c.Status(http.StatusNoContent)
	}
}

// ruleid: guessing-unhindered-in-go
func signIn(w http.ResponseWriter, r *http.Request) {
	row := db.QueryRow("SELECT id FROM users WHERE name = ? AND password = ?", r.FormValue("name"), hashed(r.FormValue("password")))
	answer(w, row)
}

// ok: guessing-unhindered-in-go
func LoginCounted(w http.ResponseWriter, r *http.Request) {
	user := find(r.FormValue("name"))
	if failures.Of(user) > 5 {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	bcrypt.CompareHashAndPassword(user.Hash, []byte(r.FormValue("password")))
}

// ok: guessing-unhindered-in-go
func Logout(w http.ResponseWriter, r *http.Request) {
	clear(w)
}

// ok: guessing-unhindered-in-go
func LoginPage(w http.ResponseWriter, r *http.Request) {
	render(w, "login")
}

func routes(mux *http.ServeMux) {
	// ruleid: login-address-unhindered-in-go
	mux.HandleFunc("/login", func(w http.ResponseWriter, r *http.Request) {
		user := find(r.FormValue("name"))
		if bcrypt.CompareHashAndPassword(user.Hash, []byte(r.FormValue("password"))) != nil {
			w.WriteHeader(http.StatusUnauthorized)
		}
	})
	// ok: login-address-unhindered-in-go
	mux.HandleFunc("/login-counted", func(w http.ResponseWriter, r *http.Request) {
		user := find(r.FormValue("name"))
		if tooManyFailures(user) {
			return
		}
		bcrypt.CompareHashAndPassword(user.Hash, []byte(r.FormValue("password")))
	})
	// ok: login-address-unhindered-in-go
	mux.HandleFunc("/articles", func(w http.ResponseWriter, r *http.Request) {
		answer(w, find(r.FormValue("name")))
	})
	// ok: login-address-unhindered-in-go
	mux.HandleFunc("/login-page", func(w http.ResponseWriter, r *http.Request) {
		render(w, "login")
	})
}
