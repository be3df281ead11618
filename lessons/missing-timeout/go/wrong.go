package main

import (
	"log"
	"net/http"
	"time"
)

func serve(handler http.Handler) {
	// region: serve
	// ruleid: handler-limited
	limited := http.TimeoutHandler(handler, 5*time.Second, "too slow")
	log.Fatal(http.ListenAndServe(":8080", limited))
	// endregion
}
