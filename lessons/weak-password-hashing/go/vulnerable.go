package accounts

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
)

func Register(db *sql.DB, name, password string) error {
	// region: hash
	digest := sha256.Sum256([]byte(password))
	stored := hex.EncodeToString(digest[:])
	// endregion
	_, err := db.Exec("INSERT INTO users (name, password) VALUES ($1, $2)", name, stored)
	return err
}
