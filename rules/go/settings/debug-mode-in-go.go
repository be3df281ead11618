package fixtures

import (
	"expvar"
	"log"
	"net/http"
	"net/http/pprof"
	"os"

	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/playground"
	"github.com/beego/beego/v2/server/web"
	ginpprof "github.com/gin-contrib/pprof"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/graphql-go/handler"
	"github.com/labstack/echo/v4"
	"google.golang.org/grpc/reflection"
)

// ruleid: profiler-imported
import _ "net/http/pprof"

// ok: profiler-imported
import _ "github.com/lib/pq"

func serve(mux http.Handler) {
	// ruleid: profiler-open-to-network
	log.Fatal(http.ListenAndServe(":8080", nil))
	// ruleid: profiler-open-to-network
	http.ListenAndServeTLS("0.0.0.0:443", "cert", "key", nil)
	// ruleid: profiler-open-to-network
	http.ListenAndServe(os.Getenv("ADDR"), http.DefaultServeMux)
	// ok: profiler-open-to-network
	http.ListenAndServe(":8080", mux)
	// ok: profiler-open-to-network
	http.ListenAndServeTLS("localhost:6443", "cert", "key", nil)
	// ok: profiler-open-to-network
	http.ListenAndServe(os.Getenv("ADDR"), chi.NewRouter())
}

func routes(router *gin.Engine, debugRouter *gin.Engine, debug bool) {
	mux := http.NewServeMux()
	// ruleid: profiler-on-router
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	// ruleid: profiler-on-router
	mux.Handle("/debug/pprof/heap", pprof.Handler("heap"))
	// ruleid: profiler-on-router
	mux.Handle("/debug/vars", expvar.Handler())
	// ok: profiler-on-router
	mux.HandleFunc("/debug/pprof/", requireAdmin(pprof.Index))
	// ok: profiler-on-router
	mux.HandleFunc("/", index)
	r := chi.NewRouter()
	// ruleid: profiler-on-router
	r.Mount("/debug", middleware.Profiler())
	// ok: profiler-on-router
	r.Use(middleware.Logger)
	// ruleid: profiler-on-router
	router.GET("/debug/pprof/", gin.WrapF(pprof.Index))
	// ruleid: profiler-on-router
	ginpprof.Register(router)
	// ok: profiler-on-router
	ginpprof.Register(debugRouter)
	if debug {
		// ok: profiler-on-router
		ginpprof.Register(router)
	}
	// ok: profiler-on-router
	debugRouter.GET("/debug/pprof/", gin.WrapF(pprof.Index))
}

func onlyHere() {
	mux := http.NewServeMux()
	// ok: profiler-on-router
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	log.Print(http.ListenAndServe("localhost:6060", mux))
}

func onlyHereBeside() {
	mux := http.NewServeMux()
	// ok: profiler-on-router
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	go func() { log.Print(http.ListenAndServe("localhost:6060", mux)) }()
}

func serveProfiles(mux *http.ServeMux) {
	// ok: profiler-on-router
	mux.HandleFunc("/debug/pprof/", pprof.Index)
}

func modes(debug bool) {
	e := echo.New()
	// ruleid: debug-mode-on-in-go
	e.Debug = true
	// ok: debug-mode-on-in-go
	e.Debug = os.Getenv("DEBUG") == "1"
	// ok: debug-mode-on-in-go
	e.HideBanner = true
	if debug {
		// ok: debug-mode-on-in-go
		e.Debug = true
	}
	// ruleid: debug-mode-on-in-go
	web.BConfig.RunMode = "dev"
	// ok: debug-mode-on-in-go
	web.BConfig.RunMode = "prod"
	// ruleid: debug-mode-on-in-go
	web.BConfig.Listen.EnableAdmin = true
	options := newOptions()
	// ok: debug-mode-on-in-go
	options.Debug = true
}

func modeOfGin(debug bool) {
	// ruleid: framework-in-debug-mode
	gin.SetMode(gin.DebugMode)
	// ok: framework-in-debug-mode
	gin.SetMode(gin.ReleaseMode)
	// ok: framework-in-debug-mode
	gin.SetMode(os.Getenv("GIN_MODE"))
	// ruleid: framework-in-debug-mode
	os.Setenv("GIN_MODE", "debug")
	// ok: framework-in-debug-mode
	os.Setenv("GIN_MODE", "release")
	if debug {
		// ok: framework-in-debug-mode
		gin.SetMode(gin.DebugMode)
	}
}

func explorers(debug bool) {
	// ruleid: graphql-explorer-open-in-go
	http.Handle("/", playground.Handler("GraphQL playground", "/query"))
	// ruleid: graphql-explorer-open-in-go
	http.Handle("/graphql", handler.New(&handler.Config{Schema: &schema, GraphiQL: true}))
	// ok: graphql-explorer-open-in-go
	http.Handle("/graphql", handler.New(&handler.Config{Schema: &schema, GraphiQL: false, Pretty: true}))
	if debug {
		// ok: graphql-explorer-open-in-go
		http.Handle("/", playground.Handler("GraphQL playground", "/query"))
	}
	// ruleid: server-explains-itself
	reflection.Register(server)
	// ruleid: server-explains-itself
	graph.Use(extension.Introspection{})
	// ok: server-explains-itself
	graph.Use(extension.FixedComplexityLimit(100))
	if debug {
		// ok: server-explains-itself
		reflection.Register(server)
	}
}
