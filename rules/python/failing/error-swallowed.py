import contextlib
import logging
import os
import stat
import sys
import traceback
from contextlib import suppress

import jsonschema
import jwt
import stripe
from cryptography.exceptions import InvalidSignature
from cryptography.fernet import InvalidToken
from django.core.exceptions import PermissionDenied, ValidationError
from itsdangerous import BadSignature

from shop import audit, db, gateway, hooks, key, keys, log, orders, policy, signer, vault

logger = logging.getLogger(__name__)


# --- a check whose no is thrown away


def update(package, signature):
    try:
        # ruleid: check-error-swallowed
        key.verify(signature, package)
    except InvalidSignature:
        pass
    install(package)


def update_and_say(package, signature):
    try:
        data = package.read()
        # ruleid: check-error-swallowed
        key.verify(signature, data)
    except InvalidSignature as error:
        logger.warning("bad signature: %s", error)
    install(package)


def update_and_say_twice(package, signature):
    try:
        # ruleid: check-error-swallowed
        key.verify(signature, package)
    except Exception:
        print("bad signature")
        traceback.print_exc()
    install(package)


def update_in_peace(package, signature):
    with suppress(InvalidSignature):
        # ruleid: check-error-swallowed
        key.verify(signature, package)
    # ruleid: error-swallowed
    with contextlib.suppress(Exception):
        package.open()
        # ruleid: check-error-swallowed
        self.check_permissions(package)
    install(package)


async def delete(request, number):
    try:
        # ruleid: check-error-swallowed
        await policy.authorize(request.user, "delete", number)
    except PermissionDenied:
        pass
    orders.delete(number)


def remove(request, number):
    # ruleid: every-error-swallowed
    try:
        # ruleid: check-error-swallowed
        self.check_object_permissions(request, number)
    except:
        pass
    try:
        # ruleid: check-error-swallowed
        require_admin(request.user)
    except PermissionDenied as error:
        self.logger.info("not an admin: %s", error)
    finally:
        request.close()
    try:
        # ruleid: check-error-swallowed
        jwt.decode(request.token, KEY, algorithms=["HS256"])
    except jwt.InvalidTokenError:
        pass
    try:
        # ruleid: check-error-swallowed
        validate_csrf(request.form["csrf_token"])
    except Exception as error:
        print(error)
    orders.delete(number)


def stopped(package, signature):
    try:
        # ok: check-error-swallowed
        key.verify(signature, package)
    except InvalidSignature:
        logger.warning("bad signature")
        raise
    try:
        # ok: check-error-swallowed
        key.verify(signature, package)
    except InvalidSignature:
        return None
    try:
        # ok: check-error-swallowed
        key.verify(signature, package)
    except InvalidSignature:
        print("bad signature")
        sys.exit(1)
    return package


def any_of_them(package, signature):
    for one in keys:
        try:
            # ok: check-error-swallowed
            one.verify(signature, package)
            return True
        except InvalidSignature:
            pass
    return False


def only_the_good(packages):
    for package in packages:
        try:
            # ok: check-error-swallowed
            key.verify(package.signature, package.data)
            install(package)
        except InvalidSignature:
            logger.warning("%s left out", package)
    for package in packages:
        try:
            # ok: check-error-swallowed
            key.verify(package.signature, package.data)
        except InvalidSignature:
            continue
        install(package)


def only_if(package, signature):
    try:
        # ok: check-error-swallowed
        key.verify(signature, package)
    except InvalidSignature:
        pass
    else:
        install(package)


def remembered(package, signature):
    good = False
    try:
        # ok: check-error-swallowed
        good = key.verify(signature, package)
    except InvalidSignature:
        pass
    try:
        # ok: check-error-swallowed
        return key.verify(signature, package)
    except InvalidSignature:
        pass
    try:
        # ok: check-error-swallowed
        check_for_updates()
    except OSError:
        pass
    return good


def either(package, signature):
    try:
        # ruleid: check-error-swallowed
        key.verify(signature, package)
    except (InvalidSignature, ValueError):
        pass
    try:
        # ok: check-error-swallowed
        key.verify(signature, package)
    except (InvalidSignature, ValueError):
        return None
    return package


# --- validation


def book(request, schema):
    try:
        # ruleid: validation-error-swallowed
        jsonschema.validate(request.json, schema)
    except jsonschema.ValidationError:
        pass
    try:
        # ruleid: validation-error-swallowed
        order.full_clean()
    except ValidationError as error:
        logger.info("not valid: %s", error)
    try:
        # ruleid: validation-error-swallowed
        validate_email(request.json["email"])
    except:
        print("no address")
    try:
        # ok: validation-error-swallowed
        order.full_clean()
        order.save()
    except ValidationError:
        pass
    try:
        # ok: validation-error-swallowed
        order.full_clean()
    except ValidationError as error:
        return error.messages, 400
    try:
        # ok: validation-error-swallowed
        validate_email(request.json["email"])
    except ValidationError as error:
        errors.append(error)
    return "booked"


# --- money


def pay(order, card):
    try:
        # ruleid: payment-error-swallowed
        stripe.Charge.create(amount=order.total, currency="eur", source=card)
    except stripe.error.CardError:
        pass
    try:
        # ruleid: payment-error-swallowed
        receipt = gateway.charge(card, order.total)
    except Exception as error:
        logger.error("no money: %s", error)
    try:
        # ok: payment-error-swallowed
        stripe.Charge.create(amount=order.total, currency="eur", source=card)
        order.paid = True
    except stripe.error.CardError:
        pass
    try:
        # ok: payment-error-swallowed
        gateway.charge(card, order.total)
    except Exception:
        logger.error("no money")
        return "try another card"
    try:
        # ok: payment-error-swallowed
        orders.charging(order)
    # ruleid: error-swallowed
    except Exception:
        pass
    order.paid = True


# --- writes


def enroll(member):
    try:
        db.session.add(member)
        # ruleid: write-error-swallowed
        db.session.commit()
    # ruleid: error-swallowed
    except Exception:
        pass
    try:
        # ruleid: write-error-swallowed
        write_audit_entry("enrolled", member)
    except Exception as error:
        print(error)
    # ruleid: every-error-swallowed
    try:
        # ruleid: write-error-swallowed
        audit.log("enrolled", member)
    except:
        pass
    try:
        # ok: write-error-swallowed
        db.session.commit()
    except Exception:
        db.session.rollback()
        raise
    try:
        # ok: write-error-swallowed
        db.session.commit()
        return "enrolled"
    except Exception:
        logger.exception("not enrolled")
    return "not enrolled"


# --- rights given up


def become_nobody(uid, gid):
    try:
        # ruleid: privilege-drop-error-swallowed
        os.setgid(gid)
        # ruleid: privilege-drop-error-swallowed
        os.setuid(uid)
    except OSError:
        pass
    try:
        # ruleid: privilege-drop-error-swallowed
        os.chroot("/var/empty")
    except PermissionError as error:
        logger.warning("not root: %s", error)
    try:
        # ok: privilege-drop-error-swallowed
        os.setuid(uid)
    except OSError:
        sys.exit("cannot become nobody")
    # ok: privilege-drop-error-swallowed
    os.setuid(uid)


# --- modes


def keep(path, secret):
    path.write_text(secret)
    try:
        # ruleid: mode-error-swallowed
        os.chmod(path, 0o600)
    except OSError:
        pass
    with suppress(OSError):
        # ruleid: mode-error-swallowed
        os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    try:
        # ok: mode-error-swallowed
        os.chmod(path, 0o755)
    except OSError:
        pass
    try:
        # ok: mode-error-swallowed
        os.chmod(path, 0o600)
    except OSError:
        path.unlink()
        raise


# --- what came in is kept


def session_of(request):
    cookie = request.cookies["session"]
    try:
        # ruleid: unverified-value-kept
        cookie = signer.unsign(cookie)
    except BadSignature:
        pass
    secret = request.headers["X-Secret"]
    try:
        # ruleid: unverified-value-kept
        secret = vault.decrypt(secret.encode()).decode()
    except InvalidToken as error:
        logger.info("plain: %s", error)
    user = None
    try:
        # ok: unverified-value-kept
        user = signer.unsign(cookie)
    except BadSignature:
        pass
    try:
        # ok: unverified-value-kept
        cookie = signer.unsign(cookie)
    except BadSignature:
        cookie = None
    try:
        # ok: unverified-value-kept
        cookie = int(cookie)
    except ValueError:
        pass
    return cookie, secret, user


# --- lost in finally


def total(order):
    result = 0
    try:
        result = sum(order.prices())
    finally:
        # ruleid: error-lost-in-finally
        return result


def total_or_less(order):
    result = 0
    try:
        result = sum(order.prices())
    except ValueError:
        logger.exception("odd price")
        raise
    finally:
        order.close()
        # ruleid: error-lost-in-finally
        return result


def total_and_close(order):
    try:
        # ok: error-lost-in-finally
        return sum(order.prices())
    finally:
        order.close()


# --- in a check


def verify_order(order):
    # ruleid: error-swallowed-in-check
    try:
        order.mark = sign(order)
    # ruleid: error-swallowed
    except Exception:
        pass
    # ok: error-swallowed-in-check
    try:
        order.mark = sign(order)
    except KeyError:
        pass
    # ok: error-swallowed-in-check
    try:
        order.mark = sign(order)
    except Exception:
        logger.exception("no mark")
        raise
    return order.mark


def show_order(order):
    # ok: error-swallowed-in-check
    try:
        order.mark = sign(order)
    # ruleid: error-swallowed
    except Exception:
        pass


# --- everything, or any error


def best_effort(cache):
    # ruleid: every-error-swallowed
    try:
        cache.clear()
    except:
        pass
    # ruleid: every-error-swallowed
    try:
        cache.clear()
    except:
        pass
    finally:
        cache.close()
    # ruleid: every-error-swallowed
    try:
        cache.clear()
    # ruleid: error-swallowed
    except BaseException:
        pass
    # ok: every-error-swallowed
    try:
        cache.clear()
    except:
        cache.close()
        raise
    # ok: every-error-swallowed
    try:
        cache.clear()
    # ruleid: error-swallowed
    except Exception:
        pass
    for one in cache:
        try:
            one.clear()
        # ruleid: error-swallowed
        except Exception as error:
            continue
    # ruleid: error-swallowed
    with suppress(Exception):
        cache.clear()
    try:
        cache.clear()
    # ok: error-swallowed
    except KeyError:
        pass
    try:
        cache.clear()
    # ok: error-swallowed
    except Exception:
        logger.exception("not cleared")
    # ok: error-swallowed
    with suppress(FileNotFoundError):
        os.remove("cache")
