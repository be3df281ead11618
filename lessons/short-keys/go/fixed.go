package invoices

import (
	"crypto/rand"
	"crypto/rsa"
)

func signingKey() (*rsa.PrivateKey, error) {
	// region: key
	// ruleid: long-enough-in-go
	return rsa.GenerateKey(rand.Reader, 3072)
	// endregion
}
