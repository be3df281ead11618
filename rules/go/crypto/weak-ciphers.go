package ciphers

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"crypto/rc4"
	"crypto/rsa"
	"crypto/sha256"

	"shop.example/ecb"
)

func flawed(key, iv, text []byte, public *rsa.PublicKey) []any {
	// ruleid: weak-cipher-in-go
	one, _ := des.NewTripleDESCipher(key)
	// ruleid: weak-cipher-in-go
	two, _ := rc4.NewCipher(key)
	block, _ := aes.NewCipher(key)
	// ruleid: cipher-mode-shows-patterns-in-go
	three := ecb.NewECBEncrypter(block)
	// ruleid: cipher-without-authentication-in-go
	four := cipher.NewCBCEncrypter(block, iv)
	// ruleid: cipher-without-authentication-in-go
	five := cipher.NewCFBEncrypter(block, iv)
	// ruleid: rsa-padding-outdated-in-go
	six, _ := rsa.EncryptPKCS1v15(rand.Reader, public, text)
	return []any{one, two, three, four, five, six}
}

func safe(key, iv, text []byte, public *rsa.PublicKey) []any {
	// ok: weak-cipher-in-go
	block, _ := aes.NewCipher(key)
	// ok: weak-cipher-in-go, cipher-without-authentication-in-go, cipher-mode-shows-patterns-in-go
	box, _ := cipher.NewGCM(block)
	// ok: cipher-without-authentication-in-go
	reading := cipher.NewCBCDecrypter(block, iv)
	// ok: rsa-padding-outdated-in-go
	sealed, _ := rsa.EncryptOAEP(sha256.New(), rand.Reader, public, text, nil)
	return []any{box, reading, sealed}
}

func used(key, text []byte, to []byte) {
	// ruleid: weak-cipher-in-go
	block, _ := des.NewCipher(key)
	// ruleid: encrypted-with-weak-cipher-in-go
	block.Encrypt(to, text)
	// ok: encrypted-with-weak-cipher-in-go
	block.Decrypt(to, text)
	// ok: encrypted-with-weak-cipher-in-go
	cipher.NewCBCDecrypter(block, text[:8]).CryptBlocks(to, text)
	strong, _ := aes.NewCipher(key)
	// ok: encrypted-with-weak-cipher-in-go
	strong.Encrypt(to, text)
	sealer, _ := cipher.NewGCM(strong)
	// ok: encrypted-with-weak-cipher-in-go
	sealer.Seal(nil, text[:12], text, nil)
}
