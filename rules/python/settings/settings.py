import os

# ruleid: debug-left-on-in-settings
DEBUG = True
# ruleid: debug-left-on-in-settings
DEBUG_PROPAGATE_EXCEPTIONS = True
# ok: debug-left-on-in-settings
DEBUG = False
# ok: debug-left-on-in-settings
USE_TZ = True
if os.environ.get("SHOP_ON_MY_DESK"):
    # ok: debug-left-on-in-settings
    DEBUG = True
# ruleid: debug-left-on-in-settings
DEBUG = os.environ.get("DEBUG", "true") == "true"
# ok: debug-left-on-in-settings
DEBUG = os.environ.get("DEBUG", "false") == "true"
