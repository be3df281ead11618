package shop

import (
	"cmp"
	"os"

	"golang.org/x/crypto/bcrypt"
)

// FirstStart makes the account that all others are made with.
func FirstStart(users map[string][]byte) error {
	// region: account
	// ruleid: first-password-with-default-in-go
	password := cmp.Or(os.Getenv("ADMIN_PASSWORD"), "admin")
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	// endregion
	users["admin"] = hash
	return err
}
