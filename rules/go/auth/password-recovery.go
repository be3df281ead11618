package shop

import (
	"crypto/md5"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/smtp"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
)

func ForgotPassword(user *User, secret []byte) string {
	// ruleid: reset-token-predictable-in-go
	user.ResetToken = strconv.FormatInt(time.Now().UnixNano(), 36)
	sum := md5.Sum([]byte(user.Email))
	// todoruleid: reset-token-predictable-in-go
	user.ResetToken = hex.EncodeToString(sum[:])
	// ruleid: reset-token-predictable-in-go
	user.ResetToken = hex.EncodeToString([]byte(user.Email))
	// ruleid: reset-token-predictable-in-go
	token := fmt.Sprintf("%d-%d", user.ID, time.Now().Unix())
	// ruleid: reset-token-predictable-in-go
	save(Reset{User: user.ID, ResetToken: fmt.Sprint(time.Now())})
	bytes := make([]byte, 32)
	rand.Read(bytes)
	// ok: reset-token-predictable-in-go
	user.ResetToken = hex.EncodeToString(bytes)
	// ok: reset-token-predictable-in-go
	user.ResetToken = uuid.NewString()
	// ok: reset-token-predictable-in-go
	user.ResetTokenExpires = time.Now().Add(time.Hour)
	// ok: reset-token-predictable-in-go
	started := time.Now()
	return token + started.String()
}

func SendResetLink(w http.ResponseWriter, r *http.Request, user *User, config Config) {
	// ruleid: reset-link-from-host-header-in-go
	resetURL := "https://" + r.Host + "/reset/" + user.ResetToken
	// ruleid: reset-link-from-host-header-in-go
	resetLink := fmt.Sprintf("https://%s/reset/%s", r.Header.Get("X-Forwarded-Host"), user.ResetToken)
	// ruleid: reset-link-from-host-header-in-go
	sendEmail(user.Email, "A new password", "https://"+r.Host+"/reset/"+user.ResetToken)
	// ok: reset-link-from-host-header-in-go
	safeURL := "https://" + config.Host + "/reset/" + user.ResetToken
	// ok: reset-link-from-host-header-in-go
	page := "https://" + r.Host + "/about"
	// ok: reset-link-from-host-header-in-go
	sendEmail(user.Email, "A new password", config.Base+"/reset/"+user.ResetToken)
	_ = []string{resetURL, resetLink, safeURL, page}
}

func ResetPassword(w http.ResponseWriter, r *http.Request) {
	user := find(r.FormValue("email"))
	// ruleid: password-set-without-proof-in-go
	user.Password = hashed(r.FormValue("password"))
	save(user)
}

func ForgotPasswordSQL(w http.ResponseWriter, r *http.Request) {
	// ruleid: password-set-without-proof-in-go
	db.Exec("UPDATE users SET password = ? WHERE id = ?", hashed(r.FormValue("password")), r.FormValue("id"))
}

func ResetPasswordWell(w http.ResponseWriter, r *http.Request) {
	user := findByToken(r.FormValue("token"))
	// ok: password-set-without-proof-in-go
	user.Password = hashed(r.FormValue("password"))
	save(user)
}

func Register(w http.ResponseWriter, r *http.Request) {
	user := &User{Name: r.FormValue("name")}
	// ok: password-set-without-proof-in-go
	user.Password = hashed(r.FormValue("password"))
	save(user)
}

func RequestReset(c *gin.Context) {
	resetToken := newToken()
	// ruleid: reset-token-in-answer-of-go
	c.JSON(200, gin.H{"message": "sent", "reset_token": resetToken})
	// ok: reset-token-in-answer-of-go
	c.JSON(200, gin.H{"message": "sent"})
}

func Login(c *gin.Context) {
	token := newToken()
	// ok: reset-token-in-answer-of-go
	c.JSON(200, gin.H{"token": token})
}

func ask(r *http.Request, user *User) bool {
	// ruleid: security-question-asked-in-go
	if user.SecurityAnswer == r.FormValue("answer") {
		return true
	}
	// ruleid: security-question-asked-in-go
	if strings.EqualFold(r.FormValue("security_answer"), user.Answer) {
		return true
	}
	// ok: security-question-asked-in-go
	return user.Answer == r.FormValue("answer")
}

func welcome(user *User, newPassword, smtpPassword string) {
	auth := smtp.PlainAuth("", "us", smtpPassword, "mail.club.example")
	// ruleid: password-sent-by-mail-in-go
	smtp.SendMail("mail.club.example:587", auth, "us", []string{user.Email}, []byte("Your password is "+newPassword))
	// ruleid: password-sent-by-mail-in-go
	sendEmail(user.Email, "Hello", fmt.Sprintf("Your password: %s", user.Password))
	// ok: password-sent-by-mail-in-go
	sendEmail(user.Email, "Hello", "Your password was changed")
	// ok: password-sent-by-mail-in-go
	sendEmail(user.Email, "Hello", "Open "+user.ResetPasswordURL)
}
