package shop

import (
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func order(w http.ResponseWriter, r *http.Request) {
	amount, err := parse(r.FormValue("amount"))
	if err != nil {
		// ruleid: handler-ends-program-in-go
		log.Fatal(err)
	}
	if amount < 0 {
		// ruleid: handler-ends-program-in-go
		os.Exit(1)
	}
	// ok: handler-ends-program-in-go
	log.Println(amount)
	var data map[string]any
	if json.NewDecoder(r.Body).Decode(&data) != nil {
		http.Error(w, "what is it?", http.StatusBadRequest)
		return
	}
	// ruleid: claim-asserted-in-go
	name := data["name"].(string)
	// ok: claim-asserted-in-go
	wish, ok := data["wish"].(string)
	if !ok {
		return
	}
	// ok: claim-asserted-in-go
	log.Println(name, wish, registry["name"].(string))
}

func (s *Server) remove(c *gin.Context) {
	if err := s.db.Delete(c.Param("id")); err != nil {
		// ruleid: handler-ends-program-in-go
		s.logger.Fatalf("not deleted: %v", err)
	}
}

func routes() {
	http.HandleFunc("/export", func(w http.ResponseWriter, r *http.Request) {
		if err := export(w); err != nil {
			// ruleid: handler-ends-program-in-go
			log.Fatalln(err)
		}
	})
	// ok: handler-ends-program-in-go
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func main() {
	if len(os.Args) < 2 {
		// ok: handler-ends-program-in-go
		os.Exit(2)
	}
}

func userOf(claims jwt.MapClaims) string {
	// ruleid: claim-asserted-in-go
	return claims["sub"].(string)
}

func roleOf(claims jwt.MapClaims) string {
	// ok: claim-asserted-in-go
	role, ok := claims["role"].(string)
	if !ok {
		return "guest"
	}
	// ok: claim-asserted-in-go
	switch claims["level"].(type) {
	case string:
		return "guest"
	}
	return role
}
