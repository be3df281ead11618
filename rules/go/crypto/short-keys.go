package keys

import (
	"crypto/dsa"
	"crypto/rand"
	"crypto/rsa"
)

const small = 1024

func flawed(parameters *dsa.Parameters) []any {
	// ruleid: key-too-short-in-go
	one, _ := rsa.GenerateKey(rand.Reader, 1024)
	bits := 2047
	// ruleid: key-too-short-in-go
	two, _ := rsa.GenerateKey(rand.Reader, bits)
	// ruleid: key-too-short-in-go
	three, _ := rsa.GenerateKey(rand.Reader, small)
	// ruleid: dsa-parameters-too-short-in-go
	dsa.GenerateParameters(parameters, rand.Reader, dsa.L1024N160)
	return []any{one, two, three}
}

func safe(parameters *dsa.Parameters, bits int) []any {
	// ok: key-too-short-in-go
	one, _ := rsa.GenerateKey(rand.Reader, 3072)
	// ok: key-too-short-in-go
	two, _ := rsa.GenerateKey(rand.Reader, 2048)
	// ok: key-too-short-in-go
	three, _ := rsa.GenerateKey(rand.Reader, bits)
	// ok: dsa-parameters-too-short-in-go
	dsa.GenerateParameters(parameters, rand.Reader, dsa.L2048N256)
	return []any{one, two, three}
}
