import hashlib
import hmac
import os


def accept(body: bytes, signature: str) -> bool:
    """A payment provider signs what it sends to us."""
    key = os.environ["WEBHOOK_KEY"].encode()
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(signature.encode(), expected.encode())
