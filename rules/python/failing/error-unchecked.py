import hmac
import html
import os
import re
import subprocess

import bcrypt
from django.contrib.auth.hashers import check_password
from flask import abort, request
from werkzeug.security import check_password_hash, generate_password_hash

from shop import OrderForm, OrderSerializer, orders, path, policy, pwd_context, run, users


# --- nobody looks


def log_in(name, password, token):
    user = users[name]
    # ruleid: check-result-ignored
    check_password_hash(user.password_hash, password)
    # ruleid: check-result-ignored
    hmac.compare_digest(user.token, token)
    # ruleid: check-result-ignored
    bcrypt.checkpw(password, user.password_hash)
    # ruleid: check-result-ignored
    user.check_password(password)
    # ruleid: check-result-ignored
    pwd_context.verify(password, user.password_hash)
    if name:
        # ruleid: check-result-ignored
        user.has_perm("shop.log_in")
    # ruleid: check-result-ignored
    re.fullmatch(r"\w+", name)
    # ruleid: check-result-ignored
    name.isalnum()
    # ruleid: check-result-ignored
    policy.is_allowed(user, "log in")
    return user


def log_in_right(name, password, token):
    user = users[name]
    # ok: check-result-ignored
    if not check_password_hash(user.password_hash, password):
        abort(401)
    # ok: check-result-ignored
    same = hmac.compare_digest(user.token, token)
    # ok: check-result-ignored
    assert bcrypt.checkpw(password, user.password_hash)
    # ok: check-result-ignored
    generate_password_hash(password)
    # ok: check-result-ignored
    results.append(user.check_password(password))
    # ok: check-result-ignored
    policy.require(user, "log in")
    # ok: check-result-ignored
    return same and (
        user.has_perm("shop.log_in")
        or check_password(password, user.old_hash)
    )


def order():
    form = OrderForm(request.form)
    # ruleid: form-validity-ignored
    form.validate()
    serializer = OrderSerializer(data=request.json)
    # ruleid: form-validity-ignored
    serializer.is_valid()
    return orders.add(form.data, serializer.data)


def order_right():
    form = OrderForm(request.form)
    # ok: form-validity-ignored
    if not form.validate():
        abort(400)
    serializer = OrderSerializer(data=request.json)
    # ok: form-validity-ignored
    serializer.is_valid(raise_exception=True)
    # ok: form-validity-ignored
    good = form.validate_on_submit()
    return orders.add(form.data, serializer.validated_data, good)


def order_shown():
    form = OrderForm(request.form)
    # ok: form-validity-ignored
    form.is_valid()
    return render("order.html", errors=form.errors)


# --- cleaned, and thrown away


def upload(name, comment, pieces):
    # ruleid: cleaning-without-effect
    name.replace("../", "")
    # ruleid: cleaning-without-effect
    html.escape(comment)
    # ruleid: cleaning-without-effect
    os.path.basename(name)
    # ruleid: cleaning-without-effect
    re.sub("[^a-z]", "", name)
    for piece in pieces:
        # ruleid: cleaning-without-effect
        piece.strip()
        # ruleid: cleaning-without-effect
        request.form["kind"].lower()
    # ok: cleaning-without-effect
    name = name.replace("../", "")
    # ok: cleaning-without-effect
    path.replace(name)
    # ok: cleaning-without-effect
    os.replace(name, "new")
    # ok: cleaning-without-effect
    pieces.append(name.strip())
    # ok: cleaning-without-effect
    return html.escape(comment)


# --- never awaited


async def is_admin(user):
    return await policy.ask(user, "admin")


async def check_owner(user, number):
    if not await policy.owns(user, number):
        raise PermissionError


async def delete(user, number):
    # ruleid: check-never-awaited
    if not is_admin(user):
        raise PermissionError
    # ruleid: check-never-awaited
    check_owner(user, number)
    # ruleid: check-never-awaited
    if user.acheck_password(request.form["password"]):
        await orders.delete(number)
    # ok: check-never-awaited
    if not await is_admin(user):
        raise PermissionError
    # ok: check-never-awaited
    await check_owner(user, number)
    # ok: check-never-awaited
    task = run(check_owner(user, number))
    # ok: check-never-awaited
    if user.check_password(request.form["password"]):
        await orders.delete(number)
    # ok: check-never-awaited
    return check_owner(user, number)


class Orders:
    async def can_delete(self, user):
        return await policy.ask(user, "delete")

    async def delete(self, user, number):
        # ruleid: check-never-awaited
        if not self.can_delete(user):
            raise PermissionError
        # ok: check-never-awaited
        if not await self.can_delete(user):
            raise PermissionError
        await orders.delete(number)


def is_guest(user):
    return user is None


def show(user):
    # ok: check-never-awaited
    if is_guest(user):
        abort(401)


# --- commands


def protect(path, user, port):
    # ruleid: command-failure-unnoticed, exit-code-ignored
    subprocess.call(["chmod", "600", path])
    # ruleid: command-failure-unnoticed, exit-code-ignored
    subprocess.run(["sudo", "iptables", "-A", "INPUT", "--dport", port, "-j", "DROP"])
    # ruleid: command-failure-unnoticed, exit-code-ignored
    os.system("chown root:root /etc/shop.conf")
    # ruleid: command-failure-unnoticed, exit-code-ignored
    os.system(f"userdel {user}")
    # ruleid: exit-code-ignored
    subprocess.call(["ls", path])
    # ok: command-failure-unnoticed, exit-code-ignored
    subprocess.run(["chmod", "600", path], check=True)
    # ok: command-failure-unnoticed, exit-code-ignored
    subprocess.check_call(["chmod", "600", path])
    # ok: command-failure-unnoticed, exit-code-ignored
    done = subprocess.run(["chmod", "600", path])
    # ok: command-failure-unnoticed, exit-code-ignored
    if subprocess.call(["chmod", "600", path]) != 0:
        raise OSError
    # ok: command-failure-unnoticed, exit-code-ignored
    if os.system("chmod 600 /etc/shop.conf"):
        raise OSError
    # ok: command-failure-unnoticed, exit-code-ignored
    return subprocess.call(["chmod", "600", path]) or done.returncode
