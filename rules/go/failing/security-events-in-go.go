package shop

import (
	"io"
	"log"
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
)

// --- refused, and nobody learns of it

func login(w http.ResponseWriter, r *http.Request) {
	user := users.Check(r.FormValue("name"), r.FormValue("password"))
	if user == nil {
		// ruleid: refusal-not-logged-in-go
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
		return
	}
	start(w, user)
}

func (s *Server) requireAdmin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.userOf(r).Admin {
			// ruleid: refusal-not-logged-in-go
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func signIn(c *gin.Context) {
	if !users.Known(c.PostForm("name")) {
		// ruleid: refusal-not-logged-in-go
		c.AbortWithStatusJSON(401, gin.H{"error": "wrong name or password"})
	}
}

func loginAndLog(w http.ResponseWriter, r *http.Request) {
	if !users.Known(r.FormValue("name")) {
		slog.Warn("login refused", "name", r.FormValue("name"), "from", r.RemoteAddr)
		// ok: refusal-not-logged-in-go
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
		return
	}
}

func loginAndAudit(w http.ResponseWriter, r *http.Request) {
	if !users.Known(r.FormValue("name")) {
		audit.Record("login refused", r)
		// ok: refusal-not-logged-in-go
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
		return
	}
}

func loginPage(w http.ResponseWriter, r *http.Request) {
	if r.Method != "GET" {
		// ok: refusal-not-logged-in-go
		http.Error(w, "GET, please", http.StatusMethodNotAllowed)
	}
}

func showOrder(w http.ResponseWriter, r *http.Request) {
	if !orders.Has(r.FormValue("number")) {
		// ok: refusal-not-logged-in-go
		http.Error(w, "not yours", http.StatusForbidden)
	}
}

// --- changed

func changePassword(user *User, given string) error {
	// ruleid: password-change-not-logged-in-go
	user.PasswordHash = hash(given)
	return user.Save()
}

func resetPassword(user *User, given string) error {
	// ok: password-change-not-logged-in-go
	user.PasswordHash = hash(given)
	log.Printf("password of %d reset", user.ID)
	return user.Save()
}

func changeAddress(user *User, given string) error {
	// ok: password-change-not-logged-in-go
	user.Address = given
	return user.Save()
}

// --- switched off

func quiet(file io.Writer) {
	// ruleid: logging-switched-off-in-go
	log.SetOutput(io.Discard)
	// ruleid: logging-switched-off-in-go
	gin.DefaultWriter = io.Discard
	// ruleid: logging-switched-off-in-go
	slog.SetDefault(slog.New(slog.NewTextHandler(io.Discard, nil)))
	// ok: logging-switched-off-in-go
	log.SetOutput(file)
	// ok: logging-switched-off-in-go
	slog.SetDefault(slog.New(slog.NewTextHandler(file, nil)))
}
