package shop

import (
	"fmt"
	"log"
	"net/http"
	"os"

	"golang.org/x/crypto/bcrypt"
)

func update(w http.ResponseWriter, r *http.Request) {
	// ruleid: check-error-only-logged-in-go
	if err := key.Verify(r.Body); err != nil {
		log.Println("bad signature", err)
	}
	// ruleid: check-error-only-logged-in-go
	if err := bcrypt.CompareHashAndPassword(hash, given); err != nil {
		fmt.Println(err)
	}
	// ruleid: check-error-only-logged-in-go
	claims, err := verifier.VerifyToken(r.Header.Get("Authorization"))
	if err != nil {
		s.logger.Error("bad token")
		s.logger.Debug(err)
	}
	// ruleid: check-error-only-logged-in-go
	err = checkPermission(claims, "update")
	if err != nil {
		log.Printf("not allowed: %v", err)
	}
	// ruleid: check-error-only-logged-in-go
	if _, err := authenticate(r); err != nil {
		slog.Warn("not known", "err", err)
	}
	// ok: check-error-only-logged-in-go
	if err := key.Verify(r.Body); err != nil {
		log.Println("bad signature", err)
		return
	}
	// ok: check-error-only-logged-in-go
	if err := key.Verify(r.Body); err != nil {
		http.Error(w, "bad signature", http.StatusForbidden)
		return
	}
	// ok: check-error-only-logged-in-go
	if err := key.Verify(r.Body); err != nil {
		log.Fatal(err)
	}
	// ok: check-error-only-logged-in-go
	if err := cache.Clear(); err != nil {
		log.Println(err)
	}
	// ok: check-error-only-logged-in-go
	good, err := key.Ask(r.Body)
	if err != nil {
		log.Println(err)
	}
	install(good)
}

func pay(order Order) error {
	// ruleid: write-error-only-logged-in-go
	if err := gateway.Charge(order.Card, order.Total); err != nil {
		log.Println(err)
	}
	// ruleid: write-error-only-logged-in-go
	err := tx.Commit()
	if err != nil {
		log.Printf("not written: %v", err)
	}
	// ruleid: write-error-only-logged-in-go
	if err := os.Chmod("key.pem", 0o600); err != nil {
		log.Println(err)
	}
	// ok: write-error-only-logged-in-go
	if err := gateway.Charge(order.Card, order.Total); err != nil {
		log.Println(err)
		return err
	}
	// ok: write-error-only-logged-in-go
	if err := file.Close(); err != nil {
		log.Println(err)
	}
	return nil
}

func total(order Order) (sum int) {
	// ruleid: panic-swallowed-in-go
	defer func() {
		recover()
	}()
	// ruleid: panic-swallowed-in-go
	defer func() {
		_ = recover()
	}()
	// ok: panic-swallowed-in-go
	defer func() {
		if r := recover(); r != nil {
			log.Println(r)
			sum = -1
		}
	}()
	return order.Sum()
}

func show(order Order) {
	err := order.Load()
	// ruleid: error-emptied-in-go
	if err != nil {
	}
	// ruleid: error-emptied-in-go
	if err := order.Load(); err != nil {
		// later
	}
	// ok: error-emptied-in-go
	if err != nil {
		log.Println(err)
	}
	// ok: error-emptied-in-go
	if order.Next != nil {
	}
}
