package shop

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/msteinert/pam"
)

func adminsOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isAdmin(r) {
			// ruleid: refusal-goes-on-in-go
			http.Error(w, "forbidden", http.StatusForbidden)
		}
		next.ServeHTTP(w, r)
	})
}

func membersOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isMember(r) {
			// ok: refusal-goes-on-in-go
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func show(w http.ResponseWriter, r *http.Request) {
	if !isMember(r) {
		// ruleid: refusal-goes-on-in-go
		http.Error(w, "forbidden", http.StatusForbidden)
	}
	w.Write(secrets)
}

func shown(w http.ResponseWriter, r *http.Request) {
	if !isMember(r) {
		// ok: refusal-goes-on-in-go
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Write(secrets)
}

func ginAdmins() gin.HandlerFunc {
	return func(c *gin.Context) {
		if !c.GetBool("admin") {
			// ruleid: refusal-without-abort
			c.JSON(http.StatusForbidden, gin.H{"error": "admins only"})
			return
		}
		c.Next()
	}
}

func ginMembers() gin.HandlerFunc {
	return func(c *gin.Context) {
		if !c.GetBool("member") {
			// ok: refusal-without-abort
			c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "members only"})
			return
		}
		if !c.GetBool("paid") {
			// ok: refusal-without-abort
			c.JSON(http.StatusForbidden, gin.H{"error": "members only"})
			c.Abort()
			return
		}
		c.Next()
	}
}

func orders(w http.ResponseWriter, r *http.Request) {
	role := r.Header.Get("X-Role")
	// ruleid: role-read-from-request-in-go
	if role == "admin" {
		w.Write(secrets)
	}
	// ruleid: role-read-from-request-in-go
	if r.URL.Query().Get("is_admin") == "true" {
		w.Write(secrets)
	}
	// ok: role-read-from-request-in-go
	if r.URL.Query().Get("page") == "admin" {
		w.Write(page)
	}
	// ok: role-read-from-request-in-go
	if userOf(r).Role == "admin" {
		w.Write(secrets)
	}
	address := r.Header.Get("X-Forwarded-For")
	// ruleid: address-believed-from-header-in-go
	if strings.HasPrefix(address, "127.0.0.1") {
		w.Write(secrets)
	}
	// ok: address-believed-from-header-in-go
	if strings.HasPrefix(r.RemoteAddr, "127.0.0.1:") {
		w.Write(secrets)
	}
}

func open(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// ruleid: path-of-request-looked-into-in-go
		if strings.Contains(r.URL.Path, "/public") {
			next.ServeHTTP(w, r)
			return
		}
		// ok: path-of-request-looked-into-in-go
		if r.URL.Path == "/login" {
			next.ServeHTTP(w, r)
			return
		}
	})
}

func checked(name, password string) error {
	tx, err := pam.StartFunc("", name, answer(password))
	if err != nil {
		return err
	}
	// ok: pam-account-not-asked-in-go
	if err = tx.Authenticate(0); err != nil {
		return err
	}
	return tx.AcctMgmt(0)
}

func unchecked(name, password string) error {
	tx, err := pam.StartFunc("", name, answer(password))
	if err != nil {
		return err
	}
	// ruleid: pam-account-not-asked-in-go
	return tx.Authenticate(0)
}
