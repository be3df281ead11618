package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2/middleware/helmet"
	"github.com/labstack/echo/v4/middleware"
	"github.com/unrolled/secure"
)

func pay(w http.ResponseWriter, r *http.Request) {
	// ruleid: weak-protection-header-in-go
	w.Header().Set("X-Frame-Options", "ALLOWALL")
	// ok: weak-protection-header-in-go
	w.Header().Set("X-Frame-Options", "DENY")
	// ruleid: weak-protection-header-in-go
	w.Header().Set("Content-Security-Policy", "script-src 'self' 'unsafe-inline'")
	// ok: weak-protection-header-in-go
	w.Header().Set("Content-Security-Policy", "script-src 'self'; style-src 'unsafe-inline'")
	// ruleid: weak-protection-header-in-go
	w.Header().Set("Strict-Transport-Security", "max-age=0")
	// ok: weak-protection-header-in-go
	w.Header().Set("Strict-Transport-Security", "max-age=63072000")
	// ok: weak-protection-header-in-go
	w.Header().Set("X-Content-Type-Options", "nosniff")
	// ruleid: protection-header-removed-in-go
	w.Header().Del("X-Frame-Options")
	// ok: protection-header-removed-in-go
	w.Header().Del("X-Cache")
}

func withGin(c *gin.Context) {
	// ruleid: weak-protection-header-in-go
	c.Header("X-Frame-Options", "ALLOW-FROM https://partner.example")
	// ok: weak-protection-header-in-go
	c.Header("X-Frame-Options", "SAMEORIGIN")
}

func options() {
	// ruleid: protection-option-off-in-go
	_ = secure.New(secure.Options{FrameDeny: false})
	// ruleid: protection-option-off-in-go
	_ = secure.New(secure.Options{FrameDeny: true, STSSeconds: 0})
	// ruleid: protection-option-off-in-go
	_ = secure.New(secure.Options{FrameDeny: true, IsDevelopment: true})
	// ok: protection-option-off-in-go
	_ = secure.New(secure.Options{FrameDeny: true, ContentTypeNosniff: true, STSSeconds: 31536000})
	// ok: protection-option-off-in-go
	_ = secure.New(secure.Options{FrameDeny: true, IsDevelopment: dev})
	// ruleid: protection-option-off-in-go
	_ = middleware.SecureWithConfig(middleware.SecureConfig{XFrameOptions: ""})
	// ok: protection-option-off-in-go
	_ = middleware.SecureWithConfig(middleware.SecureConfig{XFrameOptions: "DENY"})
	// ruleid: script-policy-allows-inline-in-go
	_ = helmet.New(helmet.Config{ContentSecurityPolicy: "default-src 'self' 'unsafe-inline'"})
	// ok: script-policy-allows-inline-in-go
	_ = helmet.New(helmet.Config{ContentSecurityPolicy: "default-src 'self'"})
}
