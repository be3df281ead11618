from django.http import HttpResponseForbidden
from flask import Flask, abort, redirect, request, session
from flask_login import current_user, login_required
from rest_framework.decorators import permission_classes
from rest_framework.permissions import BasePermission, IsAdminUser, IsAuthenticated

app = Flask(__name__)


# ruleid: check-above-route
@login_required
@app.route("/orders")
def orders():
    return "orders"


@app.route("/invoices")
# ok: check-above-route
@login_required
def invoices():
    return "invoices"


def may(user):
    # ruleid: role-or-text-is-true
    if user.role == "admin" or "owner":
        return True
    # ok: role-or-text-is-true
    if user.role == "admin" or user.role == "owner":
        return True
    # ok: role-or-text-is-true
    return user.role in ("admin", "owner")


@app.post("/users/<int:number>/delete")
def delete(number):
    # ruleid: access-asserted
    assert current_user.is_admin
    # ruleid: access-asserted
    assert current_user.has_role("admin"), "admins only"
    # ok: access-asserted
    assert number > 0
    return "deleted"


def test_admin(user):
    # ok: access-asserted
    assert user.is_admin


@app.get("/reports")
def reports():
    if not current_user.is_authenticated:
        # ruleid: refusal-not-returned
        redirect("/login")
    return "reports"


@app.get("/files")
def files():
    if not current_user.is_authenticated:
        # ok: refusal-not-returned
        return redirect("/login")
    if "admin" not in session:
        # ok: refusal-not-returned
        abort(403)
    return "files"


def staff(request):
    if not request.user.is_staff:
        # ruleid: refusal-not-returned
        HttpResponseForbidden()
    return render(request, "staff.html")


def export(request):
    # ruleid: check-not-called
    if request.user.has_perm:
        return render(request, "export.html")
    # ok: check-not-called
    if request.user.has_perm("shop.export"):
        return render(request, "export.html")
    # ok: check-not-called
    if request.user.is_staff:
        return render(request, "export.html")


class IsOwner(BasePermission):
    # ruleid: everybody-is-allowed
    def has_object_permission(self, request, view, obj):
        return True

    # ok: everybody-is-allowed
    def has_permission(self, request, view):
        return request.user.is_authenticated


class FakePermission(BasePermission):
    # ok: everybody-is-allowed
    def has_permission(self, request, view):
        return True


class Orders:
    # ruleid: permissions-joined-in-python
    permission_classes = [IsAuthenticated or IsAdminUser]


class Invoices:
    # ok: permissions-joined-in-python
    permission_classes = [IsAuthenticated | IsAdminUser]


# ruleid: permissions-joined-in-python
@permission_classes([IsAuthenticated and IsAdminUser])
def both(request):
    return None


# ok: permissions-joined-in-python
@permission_classes([IsAuthenticated & IsAdminUser])
def joined(request):
    return None


def looked(user):
    # ruleid: role-looked-for-in-text
    if "admin" in user.role:
        return True
    # ok: role-looked-for-in-text
    if "admin" in user.roles:
        return True
    return False


@app.get("/metrics")
def metrics():
    address = request.headers.get("X-Forwarded-For")
    # ruleid: address-believed-from-header
    if address == "127.0.0.1":
        return "metrics"
    # ruleid: address-believed-from-header
    if address in ["127.0.0.1", "::1"]:
        return "metrics"
    # ok: address-believed-from-header
    if request.remote_addr == "127.0.0.1":
        return "metrics"
    # ok: address-believed-from-header
    log(address)
    return abort(403)


@app.get("/admin")
def admin():
    role = request.cookies.get("role")
    # ruleid: role-kept-from-request
    if role == "admin":
        return "secrets"
    is_admin = request.args.get("is_admin")
    # ruleid: role-kept-from-request
    if is_admin:
        return "secrets"
    role = session.get("role")
    # ok: role-kept-from-request
    if role == "admin":
        return "secrets"
    page = request.args.get("page")
    # ok: role-kept-from-request
    if page == "admin":
        return "page"
    # ruleid: two-values-of-request-compared
    if request.args["user_id"] == request.cookies["user_id"]:
        return "profile"
    # ok: two-values-of-request-compared
    if request.args["user_id"] == session["user_id"]:
        return "profile"
    return abort(403)


def pam(handle):
    # ruleid: pam-account-not-asked
    return libpam.pam_authenticate(handle, 0) == 0


def pam_both(handle):
    # ok: pam-account-not-asked
    code = libpam.pam_authenticate(handle, 0)
    return code == 0 and libpam.pam_acct_mgmt(handle, 0) == 0
