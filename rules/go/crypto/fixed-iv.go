package nonces

import (
	"crypto/cipher"
	"crypto/rand"
	"io"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/scrypt"
)

func flawed(block cipher.Block, box cipher.AEAD, text []byte) []any {
	// ruleid: iv-is-constant-in-go
	one := cipher.NewCTR(block, []byte("0123456789abcdef"))
	nonce := make([]byte, 12)
	// ruleid: iv-is-constant-in-go
	two := box.Seal(nil, nonce, text, nil)
	start := []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}
	// ruleid: iv-is-constant-in-go
	three := box.Seal(nil, start, text, nil)
	return []any{one, two, three}
}

func safe(block cipher.Block, box cipher.AEAD, text []byte) ([]byte, error) {
	nonce := make([]byte, box.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	// ok: iv-is-constant-in-go
	return box.Seal(nonce, nonce, text, nil), nil
}

func alsoSafe(block cipher.Block, box cipher.AEAD, text, message []byte) []any {
	iv := make([]byte, block.BlockSize())
	if _, err := io.ReadFull(rand.Reader, iv); err != nil {
		return nil
	}
	// ok: iv-is-constant-in-go
	one := cipher.NewCTR(block, iv)
	// ok: iv-is-constant-in-go
	two := cipher.NewCTR(block, message[:16])
	// ok: iv-is-constant-in-go
	three, _ := box.Open(nil, message[:12], message[12:], []byte("order"))
	return []any{one, two, three}
}

func stretched(password, salt []byte) []any {
	// ruleid: salt-is-constant-in-go
	one, _ := scrypt.Key(password, []byte("pepper"), 1<<15, 8, 1, 32)
	// ok: salt-is-constant-in-go
	two, _ := scrypt.Key(password, salt, 1<<15, 8, 1, 32)
	// ok: salt-is-constant-in-go
	three := argon2.IDKey([]byte("hunter2"), salt, 1, 64*1024, 4, 32)
	return []any{one, two, three}
}
