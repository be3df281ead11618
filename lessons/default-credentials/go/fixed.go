package shop

import (
	"errors"
	"os"

	"golang.org/x/crypto/bcrypt"
)

// FirstStart makes the account that all others are made with.
func FirstStart(users map[string][]byte) error {
	// region: account
	// ruleid: first-password-from-outside-in-go
	password, found := os.LookupEnv("ADMIN_PASSWORD")
	if !found || password == "" {
		return errors.New("ADMIN_PASSWORD is not set")
	}
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	// endregion
	users["admin"] = hash
	return err
}
