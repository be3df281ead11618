import os
from datetime import datetime, timedelta, timezone

import jwt

KEY = os.environ["JWT_KEY"]


# region: make
def token_for(name):
    # ruleid: end-soon
    ends = datetime.now(timezone.utc) + timedelta(minutes=15)
    return jwt.encode({"sub": name, "exp": ends}, KEY, algorithm="HS256")


def name_in(token):
    return jwt.decode(token, KEY, algorithms=["HS256"], options={"require": ["exp"]})["sub"]
# endregion
