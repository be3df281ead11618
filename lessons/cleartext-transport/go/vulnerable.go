package shop

import (
	"net/http"
	"net/url"
)

func signIn(client *http.Client, name, password string) (*http.Response, error) {
	// region: send
	form := url.Values{"name": {name}, "password": {password}}
	return client.PostForm("http://shop.example/login", form)
	// endregion
}
