package shop

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"net/http"
	"os"
	"reflect"
)

func webhook(r *http.Request, body, key, sent []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	expected := mac.Sum(nil)
	// ruleid: mac-compared-with-equals-in-go
	if bytes.Equal(expected, sent) {
		return true
	}
	// ruleid: mac-compared-with-equals-in-go, secret-compared-with-equals-in-go
	if hex.EncodeToString(expected) == r.Header.Get("X-Signature") {
		return true
	}
	// ruleid: mac-compared-with-equals-in-go
	if reflect.DeepEqual(sent, mac.Sum(nil)) {
		return true
	}
	// ruleid: mac-compared-with-equals-in-go
	return string(sent) != computeSignature(body, key)
}

func api(r *http.Request, user User, config Config, token, password string) bool {
	// ruleid: secret-compared-with-equals-in-go
	if r.Header.Get("X-API-Key") == os.Getenv("API_KEY") {
		return true
	}
	apiKey := r.URL.Query().Get("key")
	// ruleid: secret-compared-with-equals-in-go
	if apiKey != config.Key {
		return false
	}
	// ruleid: secret-compared-with-equals-in-go
	if r.Header.Get("Authorization") == "Bearer "+config.Key {
		return true
	}
	// ruleid: secret-compared-with-equals-in-go
	if token == user.Token {
		return true
	}
	// ruleid: secret-compared-with-equals-in-go
	if bytes.Equal([]byte(user.ResetToken), []byte(token)) {
		return true
	}
	// ruleid: secret-compared-with-equals-in-go
	if password == user.Password {
		return true
	}
	// ruleid: secret-compared-with-equals-in-go
	return user.PasswordHash == hashed(password)
}

func well(r *http.Request, user, before User, config Config, token, password, again string, body, key, sent []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	expected := mac.Sum(nil)
	// ok: mac-compared-with-equals-in-go
	if hmac.Equal(expected, sent) {
		return true
	}
	// ok: mac-compared-with-equals-in-go
	if len(expected) == len(sent) {
		return true
	}
	// ok: mac-compared-with-equals-in-go
	if expected == nil {
		return false
	}
	// ok: secret-compared-with-equals-in-go
	if subtle.ConstantTimeCompare([]byte(token), []byte(user.Token)) == 1 {
		return true
	}
	// ok: secret-compared-with-equals-in-go
	if user.ResetToken == "" {
		return false
	}
	// ok: secret-compared-with-equals-in-go
	if password == again {
		return true
	}
	// ok: secret-compared-with-equals-in-go
	if r.FormValue("password") != r.FormValue("confirm_password") {
		return false
	}
	// ok: secret-compared-with-equals-in-go
	if user.TokenType == config.TokenType {
		return true
	}
	// ok: secret-compared-with-equals-in-go
	if len(user.APIKey) == config.APIKeyLength {
		return true
	}
	// ok: secret-compared-with-equals-in-go
	if before.Secret != user.Secret {
		return true
	}
	sum := sha256.Sum256(body)
	// ok: mac-compared-with-equals-in-go
	return hex.EncodeToString(sum[:]) == user.Checksum
}
