package invoices

import (
	"crypto/rand"
	"crypto/rsa"
)

func signingKey() (*rsa.PrivateKey, error) {
	// region: key
	return rsa.GenerateKey(rand.Reader, 1024)
	// endregion
}
