package shop

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"html"
	"io"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

// --- nobody looks

func logIn(user User, given []byte, text string) *jwt.Token {
	// ruleid: check-result-ignored-in-go
	bcrypt.CompareHashAndPassword(user.Hash, given)
	// ruleid: check-result-ignored-in-go
	_ = bcrypt.CompareHashAndPassword(user.Hash, given)
	// ruleid: check-result-ignored-in-go
	subtle.ConstantTimeCompare(user.Token, given)
	// ruleid: check-result-ignored-in-go
	ed25519.Verify(key, given, user.Mark)
	// ruleid: check-result-ignored-in-go, error-ignored-in-go
	token, _ := jwt.Parse(text, keyOf)
	// ruleid: check-result-ignored-in-go
	s.checkPermission(user, "log in")
	// ruleid: check-result-ignored-in-go
	cert.CheckSignatureFrom(authority)
	return token
}

func logInRight(user User, given []byte, text string) error {
	// ok: check-result-ignored-in-go
	if err := bcrypt.CompareHashAndPassword(user.Hash, given); err != nil {
		return err
	}
	// ok: check-result-ignored-in-go
	same := hmac.Equal(user.Token, given)
	// ok: check-result-ignored-in-go
	token, err := jwt.Parse(text, keyOf)
	if err != nil || !same {
		return err
	}
	// ok: check-result-ignored-in-go
	users.Add(token)
	// ok: check-result-ignored-in-go
	return bcrypt.CompareHashAndPassword(user.Hash, given)
}

func TestLogIn(t *testing.T) {
	// ok: check-result-ignored-in-go
	_ = bcrypt.CompareHashAndPassword(hash, given)
}

// --- cleaned, and thrown away

func upload(name, comment string) string {
	// ruleid: cleaning-without-effect-in-go
	strings.ReplaceAll(name, "../", "")
	// ruleid: cleaning-without-effect-in-go
	html.EscapeString(comment)
	// ruleid: cleaning-without-effect-in-go
	filepath.Base(name)
	// ok: cleaning-without-effect-in-go
	name = strings.ReplaceAll(name, "../", "")
	// ok: cleaning-without-effect-in-go
	names = append(names, filepath.Base(name))
	// ok: cleaning-without-effect-in-go
	return html.EscapeString(comment)
}

// --- random

func newToken() ([]byte, error) {
	bytes := make([]byte, 16)
	// ruleid: random-error-ignored-in-go
	rand.Read(bytes)
	// ruleid: random-error-ignored-in-go
	_, _ = rand.Read(bytes)
	// ruleid: random-error-ignored-in-go
	io.ReadFull(rand.Reader, bytes)
	// ok: random-error-ignored-in-go
	if _, err := rand.Read(bytes); err != nil {
		return nil, err
	}
	// ok: random-error-ignored-in-go
	_, err := rand.Read(bytes)
	return bytes, err
}

// --- requests

func order(w http.ResponseWriter, r *http.Request) {
	var wish Wish
	// ruleid: request-error-ignored-in-go
	json.NewDecoder(r.Body).Decode(&wish)
	// ruleid: request-error-ignored-in-go, error-ignored-in-go
	body, _ := io.ReadAll(r.Body)
	// ruleid: request-error-ignored-in-go, error-ignored-in-go
	json.Unmarshal(body, &wish)
	// ruleid: request-error-ignored-in-go, error-ignored-in-go
	number, _ := strconv.Atoi(r.FormValue("number"))
	// ruleid: request-error-ignored-in-go
	c.ShouldBindJSON(&wish)
	// ok: request-error-ignored-in-go
	if err := json.NewDecoder(r.Body).Decode(&wish); err != nil {
		http.Error(w, "what is it?", http.StatusBadRequest)
		return
	}
	// ok: request-error-ignored-in-go
	err := json.Unmarshal(body, &wish)
	// ok: request-error-ignored-in-go
	if page, _ := strconv.Atoi(r.FormValue("page")); page > 0 {
		log.Println(page)
	}
	// ok: request-error-ignored-in-go
	// ruleid: error-ignored-in-go
	port, _ := strconv.Atoi(os.Getenv("PORT"))
	log.Println(number, port, err)
}

// --- rights and modes

func becomeNobody(path string) error {
	// ruleid: privilege-error-ignored-in-go
	syscall.Setgid(65534)
	// ruleid: privilege-error-ignored-in-go
	_ = syscall.Setuid(65534)
	// ruleid: mode-error-ignored-in-go
	os.Chmod(path, 0o600)
	// ruleid: mode-error-ignored-in-go
	tx.Commit()
	// ok: privilege-error-ignored-in-go
	if err := syscall.Setuid(65534); err != nil {
		log.Fatal(err)
	}
	// ok: mode-error-ignored-in-go
	if err := os.Chmod(path, 0o600); err != nil {
		return err
	}
	// ok: mode-error-ignored-in-go
	err := tx.Commit()
	// ruleid: error-ignored-in-go
	os.Remove(path)
	// todook: error-ignored-in-go
	defer os.Remove(path)
	// ok: error-ignored-in-go
	log.Println(path)
	return err
}
