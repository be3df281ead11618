# settings.py, with django-cors-headers
# region: share
# ruleid: origin-on-list
CORS_ALLOWED_ORIGINS = ["https://www.shop.example"]
CORS_ALLOW_CREDENTIALS = True
# endregion
