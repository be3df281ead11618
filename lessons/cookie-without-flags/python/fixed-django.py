# region: settings
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
# Already so, unless somebody has changed it:
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
# endregion
