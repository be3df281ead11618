package main

import (
	"log"
	"net/http"
	"net/http/pprof"
	"os"
)

func main() {
	// region: debug
	mux := http.NewServeMux()
	mux.HandleFunc("GET /report", report)
	// ruleid: debug-unless-told-in-go
	if os.Getenv("STAGE") != "production" {
		mux.HandleFunc("/debug/pprof/", pprof.Index)
	}
	log.Fatal(http.ListenAndServe(":8080", mux))
	// endregion
}
