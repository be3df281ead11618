package shop

import (
	"cmp"
	"database/sql"
	"flag"
	"os"
	"testing"

	"github.com/spf13/viper"
	"golang.org/x/crypto/bcrypt"
)

func settings() []string {
	// ruleid: secret-with-default-in-go
	secret := getEnv("JWT_SECRET", "secret")
	// ruleid: secret-with-default-in-go
	password := cmp.Or(os.Getenv("DB_PASSWORD"), "postgres")
	// ruleid: secret-with-default-in-go
	viper.SetDefault("jwt.secret", "dev")
	// ruleid: secret-with-default-in-go
	admin := flag.String("admin-password", "admin", "the first password")
	sessionSecret := os.Getenv("SESSION_SECRET")
	// ruleid: secret-with-default-in-go
	if sessionSecret == "" {
		sessionSecret = "development"
	}
	signingKey, found := os.LookupEnv("SIGNING_KEY")
	// ruleid: secret-with-default-in-go
	if !found {
		signingKey = "development"
	}
	// ok: secret-with-default-in-go
	name := getEnv("DB_NAME", "shop")
	// ok: secret-with-default-in-go
	empty := getEnv("DB_PASSWORD", "")
	// ok: secret-with-default-in-go
	file := getEnv("JWT_SECRET_FILE", "secret.txt")
	// ok: secret-with-default-in-go
	url := getEnv("TOKEN_URL", "https://id.club.example/token")
	// ok: secret-with-default-in-go
	keyFile := getEnv("PRIVATE_KEY", "/etc/shop/key.pem")
	// ok: secret-with-default-in-go
	if sessionSecret == "" {
		panic("SESSION_SECRET is not set")
	}
	// ok: secret-with-default-in-go
	if name == "" {
		name = "shop"
	}
	// ok: secret-with-default-in-go
	token := strings.TrimPrefix("token", "t")
	return []string{secret, password, *admin, sessionSecret, signingKey, name, empty, file, url, keyFile, token}
}

type Settings struct {
	// ruleid: field-with-default-secret
	JWTSecret string `env:"JWT_SECRET" envDefault:"dev"`
	// ruleid: field-with-default-secret
	AdminPassword string `envconfig:"ADMIN_PASSWORD" default:"admin"`
	// ok: field-with-default-secret
	Name string `env:"DB_NAME" envDefault:"shop"`
	// ok: field-with-default-secret
	DBPassword string `env:"DB_PASSWORD,required"`
	// ok: field-with-default-secret
	SMTPPassword string `env:"SMTP_PASSWORD" envDefault:""`
}

// --- accounts ---

func seed(users Users, first string) {
	// ruleid: account-with-known-password-in-go
	hash, _ := bcrypt.GenerateFromPassword([]byte("admin"), bcrypt.DefaultCost)
	// ruleid: account-with-known-password-in-go
	users.CreateUser("admin", "welcome1")
	// ruleid: account-with-known-password-in-go
	other := hashPassword("welcome1")
	// ok: account-with-known-password-in-go
	bcrypt.GenerateFromPassword([]byte(first), bcrypt.DefaultCost)
	// ok: account-with-known-password-in-go
	users.CreateUser("admin", os.Getenv("FIRST_PASSWORD"))
	// ok: account-with-known-password-in-go
	users.CreateUser("ada", "ada@club.example")
	// ok: account-with-known-password-in-go
	users.Rename("admin", "welcome1")
	if user := users.Find("ada"); user == nil {
		// ok: account-with-known-password-in-go
		bcrypt.CompareHashAndPassword(hash, other)
	}
}

func TestSeed(t *testing.T) {
	// ok: account-with-known-password-in-go
	bcrypt.GenerateFromPassword([]byte("welcome1"), bcrypt.MinCost)
}

// --- rules for passwords ---

func accepted(password, name string) bool {
	// ruleid: short-password-accepted-in-go
	if len(password) < 6 {
		return false
	}
	// ok: short-password-accepted-in-go
	if len(password) < 12 {
		return false
	}
	// ok: short-password-accepted-in-go
	if len(password) == 0 {
		return false
	}
	// ok: short-password-accepted-in-go
	if len(password) > 7 {
		return true
	}
	// ok: short-password-accepted-in-go
	return len(name) >= 2
}

type SignUp struct {
	// ok: field-with-short-password
	Name string `json:"name" validate:"required,min=2"`
	// ruleid: field-with-short-password
	Password string `json:"password" validate:"required,min=4"`
	// ok: field-with-short-password
	NewPassword string `json:"new_password" binding:"required,min=12"`
}

// --- databases ---

func open() {
	// ruleid: database-without-password-in-go
	sql.Open("mysql", "root:@tcp(db:3306)/shop")
	// ruleid: database-without-password-in-go
	dsn := "host=db user=postgres password= dbname=shop"
	// ok: database-without-password-in-go
	sql.Open("mysql", os.Getenv("DSN"))
	// ok: database-without-password-in-go
	other := "host=db user=shop dbname=shop"
	_, _ = dsn, other
}
