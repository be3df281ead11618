import os
from datetime import UTC, datetime, timedelta

import jwt

JWT_SECRET = os.environ["JWT_SECRET"]


def token_for(user: str) -> str:
    expires = datetime.now(UTC) + timedelta(hours=1)
    return jwt.encode({"sub": user, "exp": expires}, JWT_SECRET, algorithm="HS256")
