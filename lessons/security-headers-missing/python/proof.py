"""Reads the answer's headers as a browser does that is to show it in a frame."""


def framed_by(code, site):
    """Whether `site` may show the page: `frame-ancestors` first, then DENY and SAMEORIGIN alone."""
    headers = code.app.test_client().get("/pay").headers
    for part in headers.get("Content-Security-Policy", "").split(";"):
        name, *sources = part.split() or [""]
        if name == "frame-ancestors":
            return site in sources
    return headers.get("X-Frame-Options", "").upper() not in ("DENY", "SAMEORIGIN")


def attack(code):
    site = "https://evil.example"
    return f"{site} may show it" if framed_by(code, site) else None


def use(code):
    assert framed_by(code, "https://partner.example")
    assert "Pay" in code.app.test_client().get("/pay").get_data(as_text=True)
