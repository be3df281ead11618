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
	enough := db.Model(&Account{}).Where("id = ? AND balance >= ?", number, amount)
	// ruleid: checked-where-changed-in-go
	paid := enough.Update("balance", gorm.Expr("balance - ?", amount))
	if paid.Error == nil && paid.RowsAffected == 0 {
		return errors.New("not enough")
	}
	return paid.Error
	// endregion
}
