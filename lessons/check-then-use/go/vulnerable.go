package shop

import (
	"errors"

	"gorm.io/gorm"
)

type Account struct {
	ID      int
	Balance int
}

func pay(db *gorm.DB, number, amount int) error {
	// region: pay
	var account Account
	db.First(&account, number)
	if account.Balance < amount {
		return errors.New("not enough")
	}
	account.Balance -= amount
	return db.Save(&account).Error
	// endregion
}
