import os

import jwt

KEY = os.environ["JWT_KEY"]


# region: make
def token_for(name):
    return jwt.encode({"sub": name}, KEY, algorithm="HS256")


def name_in(token):
    return jwt.decode(token, KEY, algorithms=["HS256"])["sub"]
# endregion
