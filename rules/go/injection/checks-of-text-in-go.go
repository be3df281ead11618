package injection

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

func patterns(r *http.Request) {
	target := r.FormValue("target")
	// ruleid: dot-matches-any-sign-of-host-in-go
	ours := regexp.MustCompile(`^https://shop.example.com/`)
	// ok: dot-matches-any-sign-of-host-in-go
	right := regexp.MustCompile(`^https://shop\.example\.com/`)
	// ruleid: dot-matches-any-sign-of-host-in-go
	either := regexp.MustCompile("^(shop|pay).example.com$")
	// ok: dot-matches-any-sign-of-host-in-go
	words := regexp.MustCompile(`^[a-z]+\.[a-z]+$`)
	// ruleid: anchor-binds-one-choice-in-go
	start := regexp.MustCompile(`^shop\.example\.com|pay\.example\.com`)
	// ruleid: anchor-binds-one-choice-in-go
	end := regexp.MustCompile(`shop|pay$`)
	// ok: anchor-binds-one-choice-in-go
	both := regexp.MustCompile(`^(?:shop|pay)$`)
	// ok: anchor-binds-one-choice-in-go
	each := regexp.MustCompile(`^shop$|^pay$`)
	// ok: anchor-binds-one-choice-in-go
	trim := regexp.MustCompile(`^\s+|\s+$`)
	// ruleid: address-pattern-without-start-in-go
	anywhere, _ := regexp.MatchString(`https?://shop\.example\.com`, target)
	// ok: address-pattern-without-start-in-go
	first, _ := regexp.MatchString(`^https?://shop\.example\.com/`, target)
	// ok: address-pattern-without-start-in-go
	last, _ := regexp.MatchString(`www\.example\.com$`, target)
	// ruleid: regex-sign-lost-in-string-in-go
	word := regexp.MustCompile("\badmin\b")
	// ok: regex-sign-lost-in-string-in-go
	doubled := regexp.MustCompile("\\badmin\\b")
	// ok: regex-sign-lost-in-string-in-go
	raw := regexp.MustCompile(`\badmin\b`)
	_, _, _, _, _, _, _ = ours, right, either, words, start, end, both
	_, _, _, _, _, _, _, _ = each, trim, anywhere, first, last, word, doubled, raw
}

func hosts(r *http.Request) bool {
	redirect := r.FormValue("redirect")
	// ruleid: host-looked-for-in-text-in-go
	if strings.Contains(redirect, "example.com") {
		return true
	}
	// ruleid: host-looked-for-in-text-in-go
	if strings.HasPrefix(redirect, "https://example.com") {
		return true
	}
	// ok: host-looked-for-in-text-in-go
	if strings.HasPrefix(redirect, "https://example.com/") {
		return true
	}
	parsed, _ := url.Parse(redirect)
	host := parsed.Hostname()
	// ruleid: host-looked-for-in-text-in-go
	if strings.HasSuffix(host, "example.com") {
		return true
	}
	// ok: host-looked-for-in-text-in-go
	if strings.HasSuffix(host, ".example.com") {
		return true
	}
	// ok: host-looked-for-in-text-in-go
	return strings.Contains(r.FormValue("note"), "the shop")
}

func schemes(address string) string {
	// ruleid: dangerous-scheme-forgotten-in-go
	if strings.HasPrefix(address, "javascript:") {
		return ""
	}
	parsed, _ := url.Parse(address)
	// ok: dangerous-scheme-forgotten-in-go
	if parsed.Scheme == "javascript" || parsed.Scheme == "data" || parsed.Scheme == "vbscript" {
		return ""
	}
	// ok: dangerous-scheme-forgotten-in-go
	if parsed.Scheme != "https" {
		return ""
	}
	return address
}
