package payments

import (
	"crypto/tls"
	"net/http"
	"time"
)

func client() *http.Client {
	// region: call
	return &http.Client{
		Timeout:   10 * time.Second,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},
	}
	// endregion
}
