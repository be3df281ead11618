package accounts

import (
	"database/sql"

	"golang.org/x/crypto/bcrypt"
)

func Register(db *sql.DB, name, password string) error {
	// region: hash
	// ruleid: slow-on-purpose-in-go
	stored, err := bcrypt.GenerateFromPassword([]byte(password), 12)
	if err != nil {
		return err // a password of more than 72 bytes
	}
	// endregion
	_, err = db.Exec("INSERT INTO users (name, password) VALUES ($1, $2)", name, stored)
	return err
}
