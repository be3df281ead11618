import ssl
from functools import wraps

import jwt
import requests
from django.core.exceptions import PermissionDenied
from flask import abort, g, jsonify, request

from shop import logger, opa, policy, redis, resolver, sessions, users


# --- yes where it could not find out


def is_allowed(user, action):
    try:
        return policy.ask(user, action)
    except requests.RequestException:
        # ruleid: granted-on-error
        return True


async def has_permission(user, action):
    try:
        answer = await opa.ask(user, action)
    except Exception as error:
        logger.warning("policy server: %s", error)
        # ruleid: granted-on-error
        return True
    return answer["result"]


def check_captcha(answer):
    try:
        return requests.post(URL, data={"response": answer}, timeout=5).json()["success"]
    except:
        # ruleid: granted-on-error
        return True
    finally:
        logger.info("captcha asked")


def verify_webhook(body, signature):
    try:
        digest = sign(body)
    except KeyError:
        # ruleid: granted-on-error
        return True
    else:
        return digest == signature


class LoginPolicy:
    def authorize(self, user):
        try:
            return self.server.ask(user), "asked"
        except TimeoutError:
            # ruleid: granted-on-error
            return True, "policy server is down"

    def authenticate(self, user):
        try:
            return self.server.ask(user)
        except TimeoutError:
            # ok: granted-on-error
            return False

    def check_access(self, user):
        try:
            return self.server.ask(user)
        except TimeoutError:
            # ok: granted-on-error
            return None

    def needs_login(self, page):
        try:
            return self.pages[page].private
        except KeyError:
            # ok: granted-on-error
            return True

    def is_access_denied(self, user):
        try:
            return self.server.ask(user)
        except TimeoutError:
            # ok: granted-on-error
            return True

    def has_title(self, page):
        try:
            return bool(self.pages[page].title)
        except KeyError:
            # ok: granted-on-error, valid-on-error
            return True

    def is_admin(self, user):
        try:
            self.admins.index(user)
            # ok: granted-on-error
            return True
        except ValueError:
            return False


def is_valid(upload):
    try:
        return scanner.scan(upload).clean
    except OSError:
        # ruleid: valid-on-error
        return True


def validate_address(text):
    try:
        return resolver.resolve(text)
    except Exception as error:
        print(error)
        # ruleid: valid-on-error
        return True


def is_valid_order(order):
    try:
        return order.total > 0
    except TypeError:
        # ok: valid-on-error
        return False


def accepted(data, mark):
    try:
        key.verify(mark, data)
        return True
    except Exception:
        # ruleid: verified-on-error
        return True


def arrived(request):
    try:
        claims = jwt.decode(request.token, KEY, algorithms=["HS256"])
        return bool(claims)
    except jwt.PyJWTError:
        # ruleid: verified-on-error
        return True


def refused(data, mark):
    try:
        key.verify(mark, data)
    except Exception:
        # ok: verified-on-error
        return False
    # ok: verified-on-error
    return True


def test_refuses(data, mark):
    try:
        key.verify(mark, data)
    except ValueError:
        # ok: verified-on-error
        return True
    return False


# --- nothing against it


def is_revoked(token):
    try:
        return redis.sismember("revoked", token)
    except ConnectionError:
        # ruleid: not-blocked-on-error
        return False


def is_blacklisted(token_id):
    try:
        return bool(redis.get(token_id))
    except Exception as error:
        logger.error(error)
        # ruleid: not-blocked-on-error
        return False


def requires_approval(order):
    try:
        return order.total > limits[order.kind]
    except KeyError:
        # ruleid: not-blocked-on-error
        return False


def is_rate_limited(address):
    try:
        return redis.incr(address) > 10
    except ConnectionError:
        # ok: not-blocked-on-error
        return True


def is_empty(basket):
    try:
        return not basket.rows
    except AttributeError:
        # ok: not-blocked-on-error
        return False


# --- flags


def enter(user):
    try:
        allowed = policy.ask(user, "enter")
    except requests.RequestException:
        # ruleid: flag-set-on-error
        allowed = True
    try:
        self.authenticated = sessions.check(user)
    except Exception as error:
        # ruleid: flag-set-on-error
        self.authenticated = True
        logger.warning(error)
    try:
        allowed = policy.ask(user, "enter")
    except requests.RequestException:
        # ok: flag-set-on-error
        allowed = False
    try:
        found = users[user]
    except KeyError:
        # ok: flag-set-on-error
        missing = True
    return allowed


def leave(user):
    # ruleid: true-until-checked
    is_valid = True
    logger.info("leaves")
    try:
        is_valid = sessions.check(user)
    except Exception:
        pass
    return is_valid


def stay(user):
    # ruleid: true-until-checked
    authorized = True
    try:
        answer = policy.ask(user, "stay")
        authorized = answer["result"]
    except requests.RequestException as error:
        logger.warning("policy server: %s", error)
    return authorized


def come_back(user):
    # ok: true-until-checked
    authorized = False
    try:
        authorized = policy.ask(user, "come back")
    except requests.RequestException:
        pass
    # ok: true-until-checked
    allowed = True
    try:
        allowed = policy.ask(user, "come back")
    except requests.RequestException:
        allowed = False
    # ok: true-until-checked
    first = True
    try:
        first = users.first()
    except LookupError:
        pass
    return authorized


# --- passed on


@app.middleware("http")
async def look_at_token(request, call_next):
    try:
        request.state.user = jwt.decode(request.headers["Authorization"], KEY, algorithms=["HS256"])
    except jwt.PyJWTError:
        # ruleid: passed-on-after-error
        return await call_next(request)
    return await call_next(request)


def members_only(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        try:
            verify_session(request.cookies["session"])
        except Exception as error:
            print(error)
            # ruleid: passed-on-after-error
            return view(*args, **kwargs)
        return view(*args, **kwargs)

    return guarded


def members_or_guests(view):
    @wraps(view)
    def guarded(*args, **kwargs):
        try:
            g.user = verify_session(request.cookies["session"])
        except Exception:
            g.user = None
            # ok: passed-on-after-error
            return view(*args, **kwargs)
        return view(*args, **kwargs)

    return guarded


def optional_login(view):
    def guarded(*args, **kwargs):
        try:
            g.user = verify_session(request.cookies["session"])
        except Exception:
            # ok: passed-on-after-error
            return view(*args, **kwargs)
        return view(*args, **kwargs)

    return guarded


def members_or_401(view):
    def guarded(*args, **kwargs):
        try:
            g.user = verify_session(request.cookies["session"])
        except Exception:
            # ok: passed-on-after-error
            return jsonify(error="log in"), 401
        return view(*args, **kwargs)

    return guarded


def token_required(f):
    @wraps(f)
    def decorated(*args, **kwargs):
        try:
            g.claims = jwt.decode(request.headers["Authorization"], KEY, algorithms=["HS256"])
        except jwt.PyJWTError:
            pass
        # ruleid: guard-passes-on-after-error
        return f(*args, **kwargs)

    return decorated


def require_role(func):
    def decorated(*args, **kwargs):
        try:
            g.role = roles[g.user]
        except KeyError as error:
            logger.warning("no role: %s", error)
        # ruleid: guard-passes-on-after-error
        return func(*args, **kwargs)

    return decorated


def login_required(f):
    def decorated(*args, **kwargs):
        try:
            g.claims = jwt.decode(request.headers["Authorization"], KEY, algorithms=["HS256"])
        except jwt.PyJWTError:
            abort(401)
        # ok: guard-passes-on-after-error
        return f(*args, **kwargs)

    return decorated


def timed(f):
    def decorated(*args, **kwargs):
        try:
            clock.start()
        except OSError:
            pass
        # ok: guard-passes-on-after-error
        return f(*args, **kwargs)

    return decorated


# --- by default


def may(user, action, session):
    # ruleid: granted-by-default
    if user.permissions.get(action, True):
        return True
    # ruleid: granted-by-default
    if session.get("is_admin", True):
        return True
    # ruleid: granted-by-default
    if getattr(user, "is_staff", True):
        return True
    # ok: granted-by-default
    if user.permissions.get(action, False):
        return True
    # ok: granted-by-default
    if getattr(user, "is_staff", False):
        return True
    # ok: granted-by-default
    return settings.get("colours", True)


# --- the certificate


def fetch(url):
    try:
        return requests.get(url, timeout=5)
    # ruleid: certificate-given-up-on-error
    except requests.exceptions.SSLError:
        return requests.get(url, timeout=5, verify=False)


def read(url):
    try:
        return urlopen(url)
    # ruleid: certificate-given-up-on-error
    except ssl.SSLCertVerificationError as error:
        context = ssl._create_unverified_context()
        return urlopen(url, context=context)


def fetch_again(url):
    try:
        return requests.get(url, timeout=5)
    # ok: certificate-given-up-on-error
    except requests.exceptions.SSLError:
        raise
    # ok: certificate-given-up-on-error
    except requests.exceptions.ConnectionError:
        return requests.get(url, timeout=50)
