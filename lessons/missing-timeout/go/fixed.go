package main

import (
	"log"
	"net/http"
	"time"
)

func serve(handler http.Handler) {
	// region: serve
	// ruleid: server-limited
	server := &http.Server{
		Addr:              ":8080",
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		IdleTimeout:       2 * time.Minute,
	}
	log.Fatal(server.ListenAndServe())
	// endregion
}
