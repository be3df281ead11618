package hashes

import (
	"crypto"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/x509"
	"fmt"
	"hash"
)

func flawed(text, secret []byte, key *rsa.PrivateKey) []string {
	// ruleid: weak-hash-in-go
	one := fmt.Sprintf("%x", md5.Sum(text))
	// ruleid: weak-hash-in-go
	two := sha1.New()
	// ruleid: weak-hash-in-go
	three := hmac.New(md5.New, secret)
	// ruleid: weak-hash-in-go
	four := crypto.SHA1.New()
	// ruleid: weak-hash-in-go
	five, _ := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA1, text)
	// ruleid: weak-hash-in-go
	six := x509.SHA1WithRSA
	return []string{one, sum(two), sum(three), sum(four), string(five), six.String()}
}

func safe(text, secret []byte, key *rsa.PrivateKey) []string {
	// ok: weak-hash-in-go
	one := fmt.Sprintf("%x", sha256.Sum256(text))
	// ok: weak-hash-in-go
	two := sha256.New()
	// ok: weak-hash-in-go
	three := hmac.New(sha256.New, secret)
	// ok: weak-hash-in-go
	four := crypto.SHA256.New()
	// ok: weak-hash-in-go
	five, _ := rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, text)
	// ok: weak-hash-in-go
	six := x509.SHA256WithRSA
	return []string{one, sum(two), sum(three), sum(four), string(five), six.String()}
}

func sum(state hash.Hash) string { return fmt.Sprintf("%x", state.Sum(nil)) }

func code(secret []byte) any {
	// ok: weak-hash-in-go
	return hmac.New(sha1.New, secret)
}
