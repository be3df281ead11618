package passwords

import (
	"crypto/md5"
	"crypto/sha256"
	"fmt"
	"io"
	"os"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
)

func keep(password string, email string) []string {
	// ruleid: password-hashed-fast-in-go
	one := fmt.Sprintf("%x", sha256.Sum256([]byte(password)))
	state := md5.New()
	// ruleid: password-hashed-fast-in-go
	io.WriteString(state, password)
	other := sha256.New()
	// ruleid: password-hashed-fast-in-go
	other.Write([]byte(password))
	// ok: password-hashed-fast-in-go
	two := fmt.Sprintf("%x", sha256.Sum256([]byte(email)))
	// ok: password-hashed-fast-in-go
	three := fmt.Sprintf("%x", sha256.Sum256([]byte("password")))
	// ok: password-hashed-fast-in-go
	os.WriteFile(email, []byte(password), 0o600)
	return []string{one, two, three}
}

func stretch(password, salt []byte) []byte {
	// ruleid: password-hash-too-cheap-in-go
	one, _ := bcrypt.GenerateFromPassword(password, bcrypt.MinCost)
	// ruleid: password-hash-too-cheap-in-go
	two, _ := bcrypt.GenerateFromPassword(password, 5)
	// ruleid: password-hash-too-cheap-in-go
	three := pbkdf2.Key(password, salt, 4096, 32, sha256.New)
	// ruleid: password-hash-too-cheap-in-go
	four, _ := scrypt.Key(password, salt, 1024, 8, 1, 32)
	// ruleid: password-hash-too-cheap-in-go
	five := argon2.IDKey(password, salt, 1, 1024, 4, 32)
	return append(append(append(append(one, two...), three...), four...), five...)
}

func stretchWell(password, salt []byte) []byte {
	// ok: password-hash-too-cheap-in-go
	one, _ := bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)
	// ok: password-hash-too-cheap-in-go
	two, _ := bcrypt.GenerateFromPassword(password, 12)
	// ok: password-hash-too-cheap-in-go
	three := pbkdf2.Key(password, salt, 600000, 32, sha256.New)
	// ok: password-hash-too-cheap-in-go
	four, _ := scrypt.Key(password, salt, 1<<17, 8, 1, 32)
	// ok: password-hash-too-cheap-in-go
	five := argon2.IDKey(password, salt, 1, 64*1024, 4, 32)
	return append(append(append(append(one, two...), three...), four...), five...)
}
