package fixtures

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

func plain() {
	// ruleid: admin-route-without-check-in-go
	http.HandleFunc("/admin/users", listUsers)
	// ruleid: admin-route-without-check-in-go
	http.HandleFunc("/api/v1/internal/reset", func(w http.ResponseWriter, r *http.Request) {
		reset()
	})
	// ok: admin-route-without-check-in-go
	http.HandleFunc("/admin/users", requireAdmin(listUsers))
	// ok: admin-route-without-check-in-go
	http.Handle("/admin/users", s.auth.AdminOnly(http.HandlerFunc(listUsers)))
	// ok: admin-route-without-check-in-go
	http.HandleFunc("/users", listUsers)
	// ok: admin-route-without-check-in-go
	http.HandleFunc("/admin/login", login)
	// ok: admin-route-without-check-in-go
	http.HandleFunc("/administrators-guide", guide)
	// ok: admin-route-without-check-in-go
	http.HandleFunc("/admin/members", listMembers)
	// ok: admin-route-without-check-in-go
	http.HandleFunc("/admin/orders", func(w http.ResponseWriter, r *http.Request) {
		if !isAdmin(r) {
			http.Error(w, "", 404)
			return
		}
		listUsers(w, r)
	})
	routes := http.NewServeMux()
	// ruleid: admin-route-without-check-in-go
	routes.HandleFunc("GET /admin/users", listUsers)
	log.Fatal(http.ListenAndServe(":8080", routes))
}

func listMembers(w http.ResponseWriter, r *http.Request) {
	if userFrom(r).Role != "admin" {
		http.Error(w, "", http.StatusForbidden)
		return
	}
	listUsers(w, r)
}

func wrapped() {
	routes := http.NewServeMux()
	// ok: admin-route-without-check-in-go
	routes.HandleFunc("GET /admin/users", listUsers)
	log.Fatal(http.ListenAndServe(":8080", requireLogin(routes)))
}

func ofGin() {
	r := gin.Default()
	// ruleid: admin-route-without-check-in-go
	r.GET("/admin/users", listUsers)
	// ruleid: admin-route-without-check-in-go
	r.DELETE("/admin/users/:id", deleteUser)
	// ok: admin-route-without-check-in-go
	r.GET("/admin/users", requireRole("admin"), listUsers)
	// ruleid: admin-group-without-check
	admin := r.Group("/admin")
	admin.GET("/users", listUsers)
	// ok: admin-group-without-check
	shop := r.Group("/shop")
	shop.GET("/users", listUsers)
	// ok: admin-group-without-check
	guarded := r.Group("/admin", requireAdmin())
	guarded.GET("/users", listUsers)
}

func guardedInGin() {
	r := gin.Default()
	// ok: admin-group-without-check
	admin := r.Group("/admin")
	admin.Use(requireAdmin())
	{
		admin.GET("/users", listUsers)
	}
}

func guardedFirst() {
	r := gin.Default()
	r.Use(jwtAuth())
	// ok: admin-route-without-check-in-go
	r.GET("/admin/users", listUsers)
	// ok: admin-group-without-check
	admin := r.Group("/admin")
	admin.GET("/users", listUsers)
}

func logsOnly() {
	r := gin.New()
	r.Use(gin.Logger(), gin.Recovery())
	// ruleid: admin-route-without-check-in-go
	r.GET("/admin/users", listUsers)
}

func handedIn(r *gin.RouterGroup) {
	// ok: admin-route-without-check-in-go
	r.GET("/admin/users", listUsers)
}

func ofGorilla() {
	r := mux.NewRouter()
	// ruleid: admin-route-without-check-in-go
	r.HandleFunc("/admin/users", listUsers).Methods("GET")
	// ruleid: admin-group-without-check
	admin := r.PathPrefix("/admin").Subrouter()
	admin.HandleFunc("/users", listUsers)
}

func guardedInGorilla() {
	r := mux.NewRouter()
	// ok: admin-group-without-check
	admin := r.PathPrefix("/admin").Subrouter()
	admin.Use(requireAdmin)
	admin.HandleFunc("/users", listUsers)
}

func ofChi() {
	r := chi.NewRouter()
	// ruleid: admin-group-without-check
	r.Route("/admin", func(r chi.Router) {
		r.Get("/users", listUsers)
	})
	// ok: admin-group-without-check
	r.Route("/admin", func(r chi.Router) {
		r.Use(AdminOnly)
		r.Get("/users", listUsers)
	})
	// ok: admin-route-without-check-in-go
	r.With(AdminOnly).Get("/admin/users", listUsers)
}

func ofEcho(e *echo.Echo, app *fiber.App) {
	// ruleid: admin-route-without-check-in-go
	e.GET("/admin/users", listUsers)
	// ok: admin-route-without-check-in-go
	e.GET("/admin/users", listUsers, requireAdmin)
	// ruleid: admin-route-without-check-in-go
	app.Get("/admin/users", listUsers)
	// ok: admin-route-without-check-in-go
	app.Get("/admin/users", requireAdmin, listUsers)
}
