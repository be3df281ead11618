package shop

import (
	"context"
	"errors"
)

func isAllowed(user, action string) bool {
	// region: ask
	allowed, err := policy.Ask(user, action)
	if err != nil {
		// ruleid: yes-to-fewer-errors-in-go
		return errors.Is(err, context.DeadlineExceeded)
	}
	return allowed
	// endregion
}
