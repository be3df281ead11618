package transport

import (
	"log"
	"net/http"
	"time"
)

func flawed(handler http.Handler) []any {
	// ruleid: server-struct-without-timeouts
	one := &http.Server{Addr: ":8080", Handler: handler}
	// ruleid: client-without-timeout
	two := &http.Client{}
	// ruleid: client-timeout-zero
	three := &http.Client{Timeout: 0}
	// ruleid: server-without-timeouts
	log.Fatal(http.ListenAndServe(":8080", handler))
	return []any{one, two, three}
}

func safe(handler http.Handler) []any {
	// ok: server-struct-without-timeouts, server-without-timeouts
	one := &http.Server{Addr: ":8080", Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	// ok: client-without-timeout, client-timeout-zero
	two := &http.Client{Timeout: 10 * time.Second}
	// ok: server-without-timeouts
	log.Fatal(one.ListenAndServe())
	// ok: server-struct-without-timeouts
	three := &http.Server{Handler: handler}
	three.ReadTimeout = 5 * time.Second
	return []any{one, two, three}
}

func made(handler http.Handler) *http.Server {
	// ruleid: server-struct-without-timeouts
	return &http.Server{Handler: handler}
}

func alsoMade(handler http.Handler) *http.Server {
	// ok: server-struct-without-timeouts
	return &http.Server{Handler: handler, ReadTimeout: 5 * time.Second}
}
