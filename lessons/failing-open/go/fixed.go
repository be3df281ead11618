package shop

import "log/slog"

func isAllowed(user, action string) bool {
	// region: ask
	allowed, err := policy.Ask(user, action)
	// ruleid: no-where-nobody-knows-in-go
	if err != nil {
		slog.Error("policy server", "error", err)
		return false
	}
	return allowed
	// endregion
}
