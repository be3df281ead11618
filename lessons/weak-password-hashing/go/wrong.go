package accounts

import (
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
)

func Register(db *sql.DB, name, password string) error {
	// region: hash
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return err
	}
	// ruleid: salted-still-fast-in-go
	digest := sha256.Sum256(append(salt, password...))
	stored := hex.EncodeToString(salt) + hex.EncodeToString(digest[:])
	// endregion
	_, err := db.Exec("INSERT INTO users (name, password) VALUES ($1, $2)", name, stored)
	return err
}
