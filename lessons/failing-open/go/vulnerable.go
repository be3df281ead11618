package shop

func isAllowed(user, action string) bool {
	// region: ask
	allowed, err := policy.Ask(user, action)
	if err != nil {
		return true
	}
	return allowed
	// endregion
}
