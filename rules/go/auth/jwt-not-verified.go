package club

import (
	"crypto/hmac"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"
	jose "github.com/go-jose/go-jose/v4/jwt"
	"github.com/golang-jwt/jwt/v5"
	"github.com/google/go-github/v60/github"
	saml2 "github.com/russellhaering/gosaml2"
	"github.com/stripe/stripe-go/v76"
	"github.com/stripe/stripe-go/v76/webhook"
)

func unverified(text string) (jwt.MapClaims, error) {
	claims := jwt.MapClaims{}
	// ruleid: token-parsed-unverified
	_, _, err := jwt.NewParser().ParseUnverified(text, claims)
	return claims, err
}

func byJose(token *jose.JSONWebToken, key any) (map[string]any, error) {
	claims := map[string]any{}
	// ruleid: token-parsed-unverified
	if err := token.UnsafeClaimsWithoutVerification(&claims); err != nil {
		return nil, err
	}
	// ok: token-parsed-unverified
	return claims, token.Claims(key, &claims)
}

func verifiedToo(text string) (*jwt.Token, error) {
	claims := jwt.MapClaims{}
	// ok: token-parsed-unverified
	_, _, err := jwt.NewParser().ParseUnverified(text, claims)
	if err != nil {
		return nil, err
	}
	issuer := claims["iss"].(string)
	token, err := jwt.ParseWithClaims(text, claims, keysOf(issuer), jwt.WithValidMethods([]string{"RS256"}))
	return token, err
}

func none(claims jwt.Claims) (string, error) {
	// ruleid: token-of-algorithm-none-in-go
	token := jwt.NewWithClaims(jwt.SigningMethodNone, claims)
	// ruleid: token-of-algorithm-none-in-go
	text, err := token.SignedString(jwt.UnsafeAllowNoneSignatureType)
	if err != nil {
		return "", err
	}
	// ok: token-of-algorithm-none-in-go
	right := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	// ok: token-of-algorithm-none-in-go
	if right.Method == jwt.SigningMethodNone {
		return "", errors.New("unsigned")
	}
	return text, nil
}

func anyAlgorithm(text string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		// ruleid: token-key-for-any-algorithm
		return key, nil
	})
}

func anyAlgorithmWithClaims(text string, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.ParseWithClaims(text, &jwt.RegisteredClaims{}, func(token *jwt.Token) (any, error) {
		// ruleid: token-key-for-any-algorithm
		return key, nil
	})
}

func oneAlgorithm(text string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, fmt.Errorf("unexpected method %v", token.Header["alg"])
		}
		// ok: token-key-for-any-algorithm
		return key, nil
	})
}

func oneAlgorithmByName(text string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		if token.Method.Alg() != "HS256" {
			return nil, errors.New("unexpected method")
		}
		// ok: token-key-for-any-algorithm
		return key, nil
	})
}

func oneAlgorithmByOption(text string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (any, error) {
		// ok: token-key-for-any-algorithm
		return key, nil
	}, jwt.WithValidMethods([]string{"HS256"}))
}

func oneAlgorithmByOptions(text string, key []byte, options []jwt.ParserOption) (*jwt.Token, error) {
	return jwt.Parse(text, func(token *jwt.Token) (any, error) {
		// ok: token-key-for-any-algorithm
		return key, nil
	}, options...)
}

func oneAlgorithmByName2(text string, secret []byte) (*jwt.Token, error) {
	key := func(token *jwt.Token) (any, error) {
		// ok: token-key-for-any-algorithm
		return secret, nil
	}
	token, err := jwt.Parse(text, key, jwt.WithValidMethods([]string{"HS256"}))
	return token, err
}

func keyOfAll(token *jwt.Token) (interface{}, error) {
	// ruleid: token-key-for-any-algorithm
	return secret, nil
}

func keyOfOne(token *jwt.Token) (interface{}, error) {
	if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
		return nil, errors.New("unexpected method")
	}
	// ok: token-key-for-any-algorithm
	return secret, nil
}

func thrownAway(text string, keys jwt.Keyfunc) jwt.Claims {
	// ruleid: token-error-thrown-away
	token, _ := jwt.Parse(text, keys)
	return token.Claims
}

func bothThrownAway(text string, keys jwt.Keyfunc) string {
	claims := &jwt.RegisteredClaims{}
	// ruleid: token-error-thrown-away
	_, _ = jwt.ParseWithClaims(text, claims, keys)
	return claims.Subject
}

func lookedAt(text string, keys jwt.Keyfunc) jwt.Claims {
	// ok: token-error-thrown-away
	token, _ := jwt.Parse(text, keys)
	if token == nil || !token.Valid {
		return nil
	}
	// ok: token-error-thrown-away
	other, err := jwt.Parse(text, keys)
	if err != nil {
		return nil
	}
	return other.Claims
}

func options() {
	// ruleid: token-verification-off-in-go
	config := &oidc.Config{ClientID: "shop", InsecureSkipSignatureCheck: true}
	// ok: token-verification-off-in-go
	right := &oidc.Config{ClientID: "shop"}
	provider := &saml2.SAMLServiceProvider{}
	// ruleid: token-verification-off-in-go
	provider.SkipSignatureValidation = true
	// ok: token-verification-off-in-go
	provider.SkipSignatureValidation = false
	fmt.Println(config, right, provider)
}

func byHand(token string) (map[string]any, error) {
	parts := strings.Split(token, ".")
	// ruleid: token-taken-apart-in-go
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return nil, err
	}
	claims := map[string]any{}
	return claims, json.Unmarshal(payload, &claims)
}

func byHandAndChecked(token string, key []byte) ([]byte, error) {
	parts := strings.Split(token, ".")
	mac := hmac.New(hash, key)
	mac.Write([]byte(parts[0] + "." + parts[1]))
	if !hmac.Equal(mac.Sum(nil), signatureOf(parts[2])) {
		return nil, errors.New("wrong signature")
	}
	// ok: token-taken-apart-in-go
	return base64.RawURLEncoding.DecodeString(parts[1])
}

func notAToken(line string) ([]byte, error) {
	parts := strings.Split(line, ".")
	// ok: token-taken-apart-in-go
	return base64.RawURLEncoding.DecodeString(parts[1])
}

func unused(mac, given []byte) []byte {
	// ruleid: signature-check-unused-in-go
	hmac.Equal(mac, given)
	return given
}

func used(mac, given []byte) bool {
	// ok: signature-check-unused-in-go
	if !hmac.Equal(mac, given) {
		return false
	}
	// ok: signature-check-unused-in-go
	return hmac.Equal(mac, given)
}

func usedLater(mac, given []byte) bool {
	// ok: signature-check-unused-in-go
	same := hmac.Equal(mac, given)
	return same
}

func paid(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	event := stripe.Event{}
	// ruleid: event-read-without-its-signature-in-go
	json.Unmarshal(body, &event)
	order := struct{ ID string }{}
	// ok: event-read-without-its-signature-in-go
	json.Unmarshal(body, &order)
}

func paidAndChecked(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	event, err := webhook.ConstructEvent(body, r.Header.Get("Stripe-Signature"), secret)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	intent := stripe.PaymentIntent{}
	// ok: event-read-without-its-signature-in-go
	json.Unmarshal(event.Data.Raw, &intent)
}

func pushed(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	// ruleid: event-read-without-its-signature-in-go
	event, _ := github.ParseWebHook(github.WebHookType(r), body)
	fmt.Println(event)
}

func pushedAndChecked(w http.ResponseWriter, r *http.Request) {
	body, err := github.ValidatePayload(r, secret)
	if err != nil {
		return
	}
	// ok: event-read-without-its-signature-in-go
	event, _ := github.ParseWebHook(github.WebHookType(r), body)
	fmt.Println(event)
}

func (s *shop) looked(token *josejwt.JSONWebToken, key any) (string, error) {
	var claims josejwt.Claims
	// ok: token-parsed-unverified
	if err := token.UnsafeClaimsWithoutVerification(&claims); err != nil {
		return "", err
	}
	if err := token.Claims(key, &claims); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func (s *shop) believed(token *josejwt.JSONWebToken) (string, error) {
	var claims josejwt.Claims
	// ruleid: token-parsed-unverified
	if err := token.UnsafeClaimsWithoutVerification(&claims); err != nil {
		return "", err
	}
	return claims.Subject, nil
}
