package main

import (
	"log"
	"net/http"
)

func serve(handler http.Handler) {
	// region: serve
	log.Fatal(http.ListenAndServe(":8080", handler))
	// endregion
}
