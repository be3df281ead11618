"""What the rules of advice are tried on, beside the lesson's own snippets."""

import base64

# ruleid: encoded-in-the-source
key = base64.b64decode("azNzOS1adDdxLTE4aGQtMng=")
