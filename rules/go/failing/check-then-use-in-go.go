package failing

import (
	"net/http"
	"os"
	"sync"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

var visits int
var seen = map[string]int{}
var lock sync.Mutex

func visit(w http.ResponseWriter, r *http.Request) {
	// ruleid: shared-between-requests-in-go
	visits++
	// ruleid: shared-between-requests-in-go
	seen[r.RemoteAddr] = visits
	local := map[string]int{}
	// ok: shared-between-requests-in-go
	local["a"] = 1
}

func visitWell(w http.ResponseWriter, r *http.Request) {
	lock.Lock()
	defer lock.Unlock()
	// ok: shared-between-requests-in-go
	visits++
	// ok: shared-between-requests-in-go
	seen[r.RemoteAddr] = visits
}

func start() {
	// ok: shared-between-requests-in-go
	visits = 0
}

func flawed(path string, data []byte) {
	// ruleid: checked-then-used-in-go
	if _, err := os.Stat(path); os.IsNotExist(err) {
		os.WriteFile(path, data, 0o600)
	}
	// ruleid: checked-then-used-in-go
	if _, err := os.Lstat(path); err == nil {
		file, _ := os.Open(path)
		file.Close()
	}
}

func safe(path, other string, data []byte) {
	// ok: checked-then-used-in-go
	file, _ := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	file.Close()
	// ok: checked-then-used-in-go
	if _, err := os.Stat(path); err == nil {
		println("there")
	}
	// ok: checked-then-used-in-go
	if _, err := os.Stat(path); err == nil {
		os.WriteFile(other, data, 0o600)
	}
}

func pay(db *gorm.DB, account Account, amount int) {
	db.First(&account)
	// ruleid: counted-without-lock-in-go
	account.Balance -= amount
	db.Save(&account)
}

func payWell(db *gorm.DB, account Account, amount int) {
	db.Clauses(clause.Locking{Strength: "UPDATE"}).First(&account)
	// ok: counted-without-lock-in-go
	account.Balance -= amount
	db.Save(&account)
}
