package logging

import (
	"fmt"
	"log"
	"log/slog"
	"net/http"
)

type user struct {
	Name, Password, PasswordHash string
}

func flawed(r *http.Request, one user, password, apiKey string, config map[string]string) {
	// ruleid: secret-in-go-log
	log.Printf("login of %s with %s", one.Name, password)
	// ruleid: secret-in-go-log
	log.Println("login: " + one.Password)
	// ruleid: secret-in-go-log
	fmt.Printf("key: %v\n", apiKey)
	// ruleid: secret-in-go-log
	slog.Info("connecting", "key", config["api_key"])
	line := fmt.Sprintf("with %s", password)
	// ruleid: secret-in-go-log
	log.Print(line)
	// ruleid: secret-in-go-log
	log.Print(getPassword())
	// ruleid: request-in-go-log
	log.Printf("asked: %v", r.Header)
	// ruleid: request-in-go-log
	log.Println("form", r.PostForm)
}

func safe(r *http.Request, one user, password, passwordURL string) {
	// ok: secret-in-go-log
	log.Printf("login of %s", one.Name)
	// ok: secret-in-go-log
	log.Println("length", len(password))
	// ok: secret-in-go-log
	log.Println("hash", one.PasswordHash)
	// ok: secret-in-go-log
	log.Println("the password was changed")
	// ok: secret-in-go-log
	slog.Info("mail", "url", passwordURL)
	// ok: secret-in-go-log
	log.Println("password is", redact(password))
	// ok: request-in-go-log
	log.Println("asked", r.Method, r.URL.Path)
	// ok: request-in-go-log
	log.Println("agent", r.Header.Get("User-Agent"))
	// ok: request-in-go-log
	log.Println("name", r.PostForm.Get("name"))
}

func getPassword() string { return "x" }

func redact(text string) string { return text[:1] }

func headers(r *http.Request) {
	for name, values := range r.Header {
		// ruleid: headers-one-by-one-in-go-log
		log.Println(name, values)
		for _, value := range values {
			// ruleid: headers-one-by-one-in-go-log
			log.Printf("%s", value)
			// ok: headers-one-by-one-in-go-log
			log.Println(mask(value))
		}
	}
	// ruleid: secret-in-go-log
	log.Println(r.Header.Get("Authorization"))
	// ok: headers-one-by-one-in-go-log
	log.Println(r.Header.Get("Accept"))
	password := r.FormValue("password")
	// ok: secret-in-go-log
	log.Printf("%T", password)
	hashedPassword := crypt(password)
	// ok: secret-in-go-log
	log.Println(hashedPassword)
}

func routes() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		// ruleid: secret-in-go-log
		log.Println(r.Header.Get("Authorization"))
		for _, values := range r.Header {
			// ruleid: headers-one-by-one-in-go-log
			log.Println(values)
		}
	})
}
