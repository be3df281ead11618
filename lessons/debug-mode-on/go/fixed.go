package main

import (
	"log"
	"net/http"
	"net/http/pprof"
	"os"
	"time"
)

const patience = 10 * time.Second

// region: debug
func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /report", report)
	// ruleid: debug-asked-for-in-go
	if os.Getenv("SHOP_PROFILE") == "1" {
		go serveProfiles()
	}
	server := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: patience, ReadTimeout: patience}
	log.Fatal(server.ListenAndServe())
}

func serveProfiles() {
	mux := http.NewServeMux()
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	server := &http.Server{Addr: "localhost:6060", Handler: mux, ReadHeaderTimeout: patience}
	log.Print(server.ListenAndServe())
}

// endregion
