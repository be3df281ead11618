package main

import (
	"log"
	"net/http"
	_ "net/http/pprof"
)

func main() {
	// region: debug
	http.HandleFunc("GET /report", report)
	log.Fatal(http.ListenAndServe(":8080", nil))
	// endregion
}
