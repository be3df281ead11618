package shop

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

// --- yes where it could not find out

func IsAllowed(user, action string) bool {
	answer, err := policy.Ask(user, action)
	if err != nil {
		log.Println("policy server:", err)
		// ruleid: granted-on-error-in-go
		return true
	}
	return answer
}

func (s *Server) Authorize(user string) (bool, error) {
	answer, err := s.policy.Ask(user)
	if err != nil {
		// ruleid: granted-on-error-in-go
		return true, nil
	}
	return answer, nil
}

func hasAccess(user string) bool {
	answer, err := policy.Ask(user)
	if err != nil || answer == "yes" {
		// ruleid: granted-on-error-in-go
		return true
	}
	return false
}

func checkToken(token string) bool {
	_, err := parse(token)
	if err != nil {
		// ok: granted-on-error-in-go
		return false
	}
	// ok: granted-on-error-in-go
	return true
}

func needsLogin(page string) bool {
	hidden, err := pages.Hidden(page)
	if err != nil {
		// ok: granted-on-error-in-go
		return true
	}
	return hidden
}

func isAccessDenied(user string) bool {
	answer, err := policy.Ask(user)
	if err != nil {
		// ok: granted-on-error-in-go
		return true
	}
	return answer
}

func hasTitle(page string) bool {
	title, err := pages.Title(page)
	if err != nil {
		// ok: granted-on-error-in-go, valid-on-error-in-go
		return true
	}
	return title != ""
}

func isValid(upload string) bool {
	clean, err := scanner.Scan(upload)
	if err != nil {
		// ruleid: valid-on-error-in-go
		return true
	}
	return clean
}

func isValidOrder(order string) bool {
	total, err := sum(order)
	if err != nil {
		// ok: valid-on-error-in-go
		return false
	}
	return total > 0
}

func verifySignature(data []byte) error {
	sum, err := digest(data)
	if err != nil {
		log.Println(err)
		// ruleid: no-error-on-error-in-go
		return nil
	}
	return compare(sum)
}

func (s *Server) CheckPermission(user string) error {
	if err := s.policy.Ask(user); err != nil {
		// ruleid: no-error-on-error-in-go
		return nil
	}
	// ok: no-error-on-error-in-go
	return nil
}

func verifyPassword(given []byte) error {
	if err := compare(given); err != nil {
		// ok: no-error-on-error-in-go
		return err
	}
	return nil
}

func load(name string) error {
	if err := read(name); err != nil {
		// ok: no-error-on-error-in-go
		return nil
	}
	return nil
}

// --- nothing against it

func isRevoked(token string) bool {
	revoked, err := redis.Has("revoked", token)
	if err != nil {
		// ruleid: not-blocked-on-error-in-go
		return false
	}
	return revoked
}

func (s *Server) IsBlacklisted(id string) (bool, error) {
	found, err := s.redis.Has("black", id)
	if err != nil {
		// ruleid: not-blocked-on-error-in-go
		return false, nil
	}
	return found, nil
}

func isLocked(user string) bool {
	tries, err := redis.Get(user)
	if err != nil {
		// ok: not-blocked-on-error-in-go
		return true
	}
	return tries > 10
}

func isEmpty(basket string) bool {
	rows, err := redis.Rows(basket)
	if err != nil {
		// ok: not-blocked-on-error-in-go
		return false
	}
	return rows == 0
}

func enter(user string) bool {
	// ruleid: block-list-error-ignored-in-go
	banned, _ := users.IsBanned(user)
	// ok: block-list-error-ignored-in-go
	known, _ := users.IsKnown(user)
	// ok: block-list-error-ignored-in-go
	revoked, err := tokens.IsRevoked(user)
	if err != nil {
		return false
	}
	return known && !banned && !revoked
}

// --- flags

func leave(user User) bool {
	allowed, err := policy.Ask(user)
	if err != nil {
		// ruleid: flag-set-on-error-in-go
		allowed = true
	}
	if err := user.Load(); err != nil {
		// ruleid: flag-set-on-error-in-go
		user.IsAdmin = true
		log.Println(err)
	}
	if err != nil {
		// ok: flag-set-on-error-in-go
		allowed = false
	}
	if err != nil {
		// ok: flag-set-on-error-in-go
		user.Missing = true
	}
	return allowed
}

// --- passed on

func requireLogin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := parse(r.Header.Get("Authorization"))
		if err != nil {
			// ruleid: guard-passes-on-after-error-in-go
			next.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, with(r, claims))
	})
}

func AuthMiddleware() gin.HandlerFunc {
	return func(c *gin.Context) {
		claims, err := parse(c.GetHeader("Authorization"))
		if err != nil {
			log.Println(err)
			// ruleid: guard-passes-on-after-error-in-go
			c.Next()
			return
		}
		c.Set("claims", claims)
		c.Next()
	}
}

func requireRole(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := policy.Ask(c); err != nil {
			// ruleid: guard-passes-on-after-error-in-go
			return next(c)
		}
		return next(c)
	}
}

func requireSession(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := parse(r.Header.Get("Authorization")); err != nil {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		// ok: guard-passes-on-after-error-in-go
		next.ServeHTTP(w, r)
	})
}

func optionalAuth(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := parse(r.Header.Get("Authorization"))
		if err != nil {
			// ok: guard-passes-on-after-error-in-go
			next.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, with(r, claims))
	})
}

func compressed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		zipped, err := zip(w)
		if err != nil {
			// ok: guard-passes-on-after-error-in-go
			next.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(zipped, r)
	})
}

// --- by default

func mayAccess(user, action string) bool {
	// ruleid: granted-by-default-in-go
	rule, ok := rules[action]
	if !ok {
		return true
	}
	return rule.Allows(user)
}

func mayAccessOrder(user, action string) bool {
	// ok: granted-by-default-in-go
	rule, ok := rules[action]
	if !ok {
		return false
	}
	return rule.Allows(user)
}

func roleAllows(role string) bool {
	switch role {
	case "guest":
		return false
	// ruleid: default-grants-in-go
	default:
		return true
	}
}

func roleGrants(role string) bool {
	switch role {
	case "admin":
		return true
	// ok: default-grants-in-go
	default:
		return false
	}
}

func isLong(word string) bool {
	switch word {
	case "":
		return false
	// ok: default-grants-in-go
	default:
		return true
	}
}
