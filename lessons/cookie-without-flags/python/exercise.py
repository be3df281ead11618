import secrets

from club import remembered


def remember(response, member):
    token = secrets.token_urlsafe(32)
    remembered.keep(member, token)
    response.set_cookie("remember", token, max_age=14 * 24 * 3600, samesite="Lax")
    return response
