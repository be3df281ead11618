package shop

import (
	"context"
	"crypto/aes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/smtp"
	"net/url"
	"os"
	"testing"

	"github.com/aws/aws-sdk-go/aws/credentials"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/jwtauth/v5"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
	"github.com/labstack/echo/v4/middleware"
	"github.com/redis/go-redis/v9"
	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/ssh"
)

// ruleid: secret-in-go-source
const dbPassword = "hunter2-but-longer"

// ruleid: secret-in-go-source
var AdminPassword = "letmein"

// ruleid: secret-in-go-source
var clientSecret string = "rosebud"

const (
	// ruleid: secret-in-go-source
	apiKey = "9f2c1e07b5d84a63"
	// ruleid: secret-in-go-source
	awsSecretAccessKey = "q9Jd83hfKe0wqLs82hdKq0eM3nd73hGd81kPq2aZ"
)

// ruleid: secret-in-go-source
var passphrase = []byte("rosebud")

// ruleid: key-in-go-source
var jwtKey = []byte("rosebud")

// ruleid: key-in-go-source
var hmacSampleSecret = []byte("rosebud")

func connect(config *Config, options map[string]string) {
	// ruleid: secret-in-go-source
	password := "password"
	// ruleid: secret-in-go-source
	config.Password = "hunter2"
	// ruleid: secret-in-go-source
	cache := redis.NewClient(&redis.Options{Addr: "cache:6379", Password: "rosebud"})
	// ruleid: secret-in-go-source
	fields := map[string]string{"user": "shop", "password": "rosebud"}
	// ruleid: secret-in-go-source
	options["password"] = "rosebud"
	// ruleid: secret-in-go-source
	os.Setenv("DB_PASSWORD", "rosebud")
	fmt.Sprint(password, cache, fields)
}

func connectWell(config *Config) {
	// ok: secret-in-go-source
	config.Password = os.Getenv("DB_PASSWORD")
	// ok: secret-in-go-source
	password := ""
	// ok: secret-in-go-source
	token := "auth_token"
	// ok: secret-in-go-source
	config.TokenType = "bearer-1"
	// ok: secret-in-go-source
	resetPassword := "/v1/reset-password"
	// ok: secret-in-go-source
	config.Secret = "<your secret>"
	// ok: secret-in-go-source
	names := map[string]string{"password": "user.password"}
	// ok: secret-in-go-source
	GrantTypePassword := "password"
	// ok: secret-in-go-source
	secretName := "shop-db-1"
	// ok: secret-in-go-source
	apiToken := "%s:%d"
	fmt.Sprint(password, token, resetPassword, names, GrantTypePassword, secretName, apiToken)
}

func TestConnect(t *testing.T) {
	// ok: secret-in-go-source
	password := "rosebud1"
	fmt.Sprint(password)
}

// --- keys ---

func sign(token *jwt.Token, engine *gin.Engine) {
	// ruleid: key-in-go-source
	token.SignedString([]byte("rosebud"))
	// ruleid: key-in-go-source
	sessions.NewCookieStore([]byte("rosebud"))
	// ruleid: key-in-go-source
	jwtauth.New("HS256", []byte("rosebud"), nil)
	// ruleid: key-in-go-source
	middleware.JWT([]byte("rosebud"))
	// ruleid: key-in-go-source
	aes.NewCipher([]byte("sixteen byte key"))
	jwt.Parse("", func(token *jwt.Token) (interface{}, error) {
		// ruleid: key-in-go-source
		return []byte("rosebud"), nil
	})
	// ruleid: mac-key-in-go-source
	hmac.New(sha256.New, []byte("rosebud"))
	// ruleid: mac-key-in-go-source
	pbkdf2.Key([]byte("rosebud"), salt(), 600000, 32, sha256.New)
	// ruleid: key-bytes-in-go-source
	key := []byte{0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6}
	// ruleid: key-bytes-in-go-source
	aesKey, err := hex.DecodeString("2b7e151628aed2a6")
	fmt.Sprint(key, aesKey, err)
}

func signWell(token *jwt.Token, key []byte) {
	// ok: key-in-go-source
	token.SignedString(key)
	// ok: key-in-go-source
	token.SignedString([]byte(os.Getenv("JWT_KEY")))
	// ok: key-in-go-source
	sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))
	// ok: key-in-go-source
	aes.NewCipher(key)
	// ok: mac-key-in-go-source
	hmac.New(sha256.New, key).Write([]byte("a fixed text"))
	// ok: mac-key-in-go-source
	pbkdf2.Key(key, []byte("salt"), 600000, 32, sha256.New)
	// ok: key-bytes-in-go-source
	header := []byte{0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a}
	// ok: key-bytes-in-go-source
	publicKey, err := hex.DecodeString("2b7e151628aed2a6")
	// ok: key-bytes-in-go-source
	secretKey, err := hex.DecodeString(os.Getenv("KEY"))
	fmt.Sprint(header, publicKey, secretKey, err)
}

// --- calls ---

func call(r *http.Request, ldap Directory, user, secret string) {
	// ruleid: password-in-call-of-go
	r.SetBasicAuth("ada", "rosebud")
	// ruleid: password-in-call-of-go
	smtp.PlainAuth("", "reports", "rosebud", "mail.club.example")
	// ruleid: password-in-call-of-go
	ssh.Password("rosebud")
	// ruleid: password-in-call-of-go
	url.UserPassword("ada", "rosebud")
	// ruleid: password-in-call-of-go
	credentials.NewStaticCredentials("id", "9f2c1e07b5d84a63", "")
	// ruleid: password-in-call-of-go
	ldap.Bind("cn=reader", "rosebud")
	// ruleid: password-in-call-of-go
	gin.BasicAuth(gin.Accounts{"admin": "rosebud"})
	// ok: password-in-call-of-go
	r.SetBasicAuth(user, secret)
	// ok: password-in-call-of-go
	smtp.PlainAuth("", "reports", os.Getenv("SMTP_PASSWORD"), "mail.club.example")
	// ok: password-in-call-of-go
	ssh.Password(secret)
	// ok: password-in-call-of-go
	gin.BasicAuth(gin.Accounts{"admin": secret})
	// ok: password-in-call-of-go
	ldap.Bind("cn=reader", "")
	// ok: password-in-call-of-go
	r.Header.Set("ada", "rosebud")
}

// --- comparisons ---

func check(r *http.Request, user User, password string) bool {
	// ruleid: password-compared-with-text-in-go
	if password == "rosebud" {
		return true
	}
	// ruleid: password-compared-with-text-in-go
	if r.FormValue("user") == "admin" && r.FormValue("password") == "secret" {
		return true
	}
	// ruleid: password-compared-with-text-in-go
	if r.Header.Get("X-Api-Key") != "9f2c-1e07" {
		return false
	}
	// ruleid: password-compared-with-text-in-go
	if subtle.ConstantTimeCompare([]byte(password), []byte("rosebud")) == 1 {
		return true
	}
	// ok: password-compared-with-text-in-go
	if password == "" {
		return false
	}
	// ok: password-compared-with-text-in-go
	if password == r.FormValue("again") {
		return true
	}
	// ok: password-compared-with-text-in-go
	if user.Token == "comma" {
		return true
	}
	// ok: password-compared-with-text-in-go
	if user.PasswordType == "scrypt-1" {
		return true
	}
	// ok: password-compared-with-text-in-go
	return subtle.ConstantTimeCompare([]byte(password), []byte(os.Getenv("PASSWORD"))) == 1
}

// --- addresses ---

func open() {
	// ruleid: password-in-address-of-go
	sql.Open("postgres", "postgres://shop:rosebud@db/shop?sslmode=verify-full")
	// ruleid: password-in-address-of-go
	broker := "amqp://shop:rosebud@queue:5672/"
	// ruleid: password-in-connection-text-of-go
	sql.Open("mysql", "shop:rosebud@tcp(db:3306)/shop")
	// ruleid: password-in-connection-text-of-go
	dsn := "host=db user=shop password=rosebud dbname=shop"
	// ok: password-in-address-of-go
	sql.Open("postgres", os.Getenv("DATABASE_URL"))
	// ok: password-in-connection-text-of-go
	sql.Open("mysql", fmt.Sprintf("shop:%s@tcp(db:3306)/shop", os.Getenv("PASSWORD")))
	// ok: password-in-connection-text-of-go
	local := "host=db user=shop dbname=shop"
	// ok: password-in-address-of-go
	fmt.Println("postgres://shop:rosebud@db/shop")
	// ok: password-in-address-of-go
	plain := "amqp://queue:5672/"
	fmt.Sprint(broker, dsn, local, plain)
}

// --- headers ---

func headers(r *http.Request) {
	// ruleid: login-in-header-of-go
	r.Header.Set("Authorization", "Bearer 9f2c1e07b5d84a63")
	// ruleid: login-in-header-of-go
	r.Header.Add("Authorization", "Basic YWRhOnJvc2VidWQ=")
	// ruleid: login-in-header-of-go
	basic := base64.StdEncoding.EncodeToString([]byte("ada:rosebud"))
	// ok: login-in-header-of-go
	r.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))
	// ok: login-in-header-of-go
	r.Header.Set("Authorization", "Bearer <token>")
	// ok: login-in-header-of-go
	r.Header.Set("WWW-Authenticate", "Basic realm1")
	// ok: login-in-header-of-go
	text := base64.StdEncoding.EncodeToString([]byte("a text of ours"))
	fmt.Sprint(basic, text)
}

// --- known forms ---

func known(client Client) {
	// ruleid: known-key-in-go-source
	client.Upload(context.Background(), "AKIAJ5Q7ZK3T2M9XWV4R")
	// ruleid: known-key-in-go-source
	client.Login("ghp_a8Kd03nfQ9sLw72hVbz5Xc1Rt6Ym4Pe0UjHg")
	// ok: known-key-in-go-source
	client.Upload(context.Background(), "AKIAIOSFODNN7EXAMPLE")
	// ok: known-key-in-go-source
	client.Marker("-----BEGIN RSA PRIVATE KEY-----")
}
