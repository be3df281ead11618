package payments

import (
	"crypto/tls"
	"net/http"
	"os"
	"time"
)

func client() *http.Client {
	// region: call
	// ruleid: off-by-a-setting-in-go
	config := &tls.Config{InsecureSkipVerify: os.Getenv("CHECK_CERTIFICATES") != "yes"}
	return &http.Client{
		Timeout:   10 * time.Second,
		Transport: &http.Transport{TLSClientConfig: config},
	}
	// endregion
}
