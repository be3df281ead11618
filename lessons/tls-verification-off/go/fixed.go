package payments

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"time"
)

func client(companyCA []byte) *http.Client {
	// region: call
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(companyCA)
	return &http.Client{
		Timeout: 10 * time.Second,
		// ruleid: check-stays-on-in-go
		Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}},
	}
	// endregion
}
