package random

import (
	"fmt"
	"math/rand"
	"time"
)

const letters = "abcdefghijklmnopqrstuvwxyz"

func resetToken() string {
	// ruleid: secret-from-math-rand
	return fmt.Sprintf("%x", rand.Int63())
}

func login(deck []string) []any {
	// ruleid: secret-from-math-rand
	otp := rand.Intn(1000000)
	key := make([]byte, 32)
	// ruleid: math-rand-fills-bytes
	rand.Read(key)
	name := make([]byte, 8)
	for i := range name {
		// ruleid: letters-from-math-rand
		name[i] = letters[rand.Intn(len(letters))]
	}
	// ok: secret-from-math-rand, letters-from-math-rand
	card := deck[rand.Intn(len(deck))]
	// ok: secret-from-math-rand
	delay := time.Duration(rand.Intn(1000)) * time.Millisecond
	return []any{otp, key, name, card, delay}
}

func sessionKey() *rand.Rand {
	// ruleid: math-rand-seeded-with-time
	return rand.New(rand.NewSource(time.Now().UnixNano()))
}

func simulation() *rand.Rand {
	// ok: math-rand-seeded-with-time
	generator := rand.New(rand.NewSource(time.Now().UnixNano()))
	// ok: letters-from-math-rand
	fmt.Println(letters[generator.Intn(3)])
	// ok: math-rand-seeded-with-time
	return generator
}

func colors(random interface{ Read([]byte) (int, error) }, pixels []byte) {
	// ok: math-rand-fills-bytes
	random.Read(pixels)
}

func signed(message []byte) []byte {
	seed := []byte(fmt.Sprint(rand.Int63()))
	// ruleid: key-from-math-rand
	mac := hmac.New(sha256.New, seed)
	mac.Write(message)
	return mac.Sum(nil)
}

func signedAlike(keys Keys, message []byte) []byte {
	attempt := rand.Intn(3)
	// ok: key-from-math-rand
	mac := hmac.New(sha256.New, keys.Signing)
	mac.Write(message)
	return append(mac.Sum(nil), byte(attempt))
}
