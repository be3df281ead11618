package shop

import (
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/url"
)

func signIn(name, password string) error {
	// region: send
	// ruleid: hashed-and-sent-in-go
	hashed := sha256.Sum256([]byte(password))
	form := url.Values{"name": {name}, "password": {fmt.Sprintf("%x", hashed)}}
	answer, err := http.PostForm("http://shop.example/login", form)
	// endregion
	if err == nil {
		err = answer.Body.Close()
	}
	return err
}
