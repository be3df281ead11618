package shop

import "golang.org/x/crypto/bcrypt"

// FirstStart makes the account that all others are made with.
func FirstStart(users map[string][]byte) error {
	// region: account
	hash, err := bcrypt.GenerateFromPassword([]byte("admin"), bcrypt.DefaultCost)
	// endregion
	users["admin"] = hash
	return err
}
