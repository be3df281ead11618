import hmac

import pytest
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from flask import Flask, request, session
from flask_login import login_user
from pyramid.view import view_config


# ruleid: csrf-check-exempt
@csrf_exempt
def transfer(request):
    return render(request, "done.html")


# ok: csrf-check-exempt
@csrf_protect
def transfer_checked(request):
    return render(request, "done.html")


# ok: csrf-check-exempt
@csrf_exempt
def stripe_webhook(request):
    if not hmac.compare_digest(sign(request.body), request.headers["X-Signature"]):
        raise PermissionError
    return render(request, "done.html")


# ok: csrf-check-exempt
@csrf_exempt
@require_GET
def prices(request):
    return render(request, "prices.html")


# ruleid: csrf-check-exempt
@method_decorator(csrf_exempt, name="dispatch")
class Orders(View):
    pass


class Baskets(View):
    # ruleid: csrf-check-exempt
    @method_decorator(csrf_exempt)
    def dispatch(self, *args, **kwargs):
        return super().dispatch(*args, **kwargs)

    # ok: csrf-check-exempt
    @method_decorator(csrf_protect)
    def post(self, request):
        return render(request, "basket.html")


urlpatterns = [
    # ruleid: csrf-check-exempt
    path("orders/", csrf_exempt(Orders.as_view())),
    # ok: csrf-check-exempt
    path("baskets/", Baskets.as_view()),
]

# ruleid: csrf-check-exempt
csrf.exempt(api_blueprint)


# ruleid: csrf-check-exempt
@csrf.exempt
def flask_transfer():
    return "done"


# ruleid: csrf-check-off
app.config["WTF_CSRF_ENABLED"] = False
# ok: csrf-check-off
app.config["WTF_CSRF_ENABLED"] = True
# ruleid: csrf-check-off
app.config.update(SECRET_KEY=KEY, WTF_CSRF_ENABLED=False)
# ruleid: csrf-check-off
app.config["WTF_CSRF_CHECK_DEFAULT"] = False
# ruleid: csrf-check-off
settings = {"cookie_secret": KEY, "xsrf_cookies": False}
# ok: csrf-check-off
settings = {"cookie_secret": KEY, "xsrf_cookies": True}
# ruleid: csrf-check-off
form = LoginForm(csrf_enabled=False)
# ok: csrf-check-off
form = LoginForm(enabled=False)


class Config:
    # ruleid: csrf-check-off
    WTF_CSRF_ENABLED = False


class TestConfig:
    # ok: csrf-check-off
    WTF_CSRF_ENABLED = False


@pytest.fixture
def client():
    # ok: csrf-check-off
    app.config["WTF_CSRF_ENABLED"] = False
    return app.test_client()


class Transfer(FlaskForm):
    class Meta:
        # ruleid: form-without-csrf-check
        csrf = False


class Deposit(FlaskForm):
    class Meta:
        # ok: form-without-csrf-check
        csrf = True


# ruleid: form-without-csrf-check
form = Deposit(request.form, meta={"csrf": False})
# ok: form-without-csrf-check
form = Deposit(request.form, meta={"csrf": True})
# ok: form-without-csrf-check
form = Deposit(request.form)


class Main(RequestHandler):
    # ruleid: csrf-check-emptied
    def check_xsrf_cookie(self):
        pass


class Unchecked(SessionAuthentication):
    # ruleid: csrf-check-emptied
    def enforce_csrf(self, request):
        return


class Checked(SessionAuthentication):
    # ok: csrf-check-emptied
    def enforce_csrf(self, request):
        return super().enforce_csrf(request)

    # ok: csrf-check-emptied
    def on_finish(self):
        pass


# ruleid: csrf-requests-trusted-from-anywhere
CSRF_TRUSTED_ORIGINS = ["https://*"]
# ok: csrf-requests-trusted-from-anywhere
CSRF_TRUSTED_ORIGINS = ["https://*.example.org"]


# ruleid: csrf-check-off-in-pyramid
@view_config(route_name="transfer", renderer="json", require_csrf=False)
def pyramid_transfer(request):
    return {}


# ok: csrf-check-off-in-pyramid
@view_config(route_name="deposit", renderer="json", require_csrf=True)
def pyramid_deposit(request):
    return {}


# ruleid: csrf-check-off-in-pyramid
config.set_default_csrf_options(require_csrf=True, check_origin=False)
# ok: csrf-check-off-in-pyramid
config.set_default_csrf_options(require_csrf=True)

# ruleid: csrf-middleware-missing
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
# ok: csrf-middleware-missing
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
# ok: csrf-middleware-missing
MIDDLEWARE = ["shop.middleware.Timing"]
# ruleid: csrf-middleware-missing
MIDDLEWARE_CLASSES = ("django.middleware.common.CommonMiddleware",)

# ruleid: session-forms-without-csrf-check
club = Flask(__name__)


@club.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        session["user"] = check(request.form)
    return "welcome"


# ok: session-forms-without-csrf-check
shop = Flask("shop")
shop.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@shop.post("/login")
def shop_login():
    login_user(check(request.form))
    return "welcome"


# ok: session-forms-without-csrf-check
api = Flask("api")


@api.post("/orders")
def create():
    return "saved"


@club.route("/posts/<int:number>/delete")
def delete(number):
    post = Post.query.get_or_404(number)
    # ruleid: state-changed-by-get
    db.session.delete(post)
    db.session.commit()
    return redirect("/")


@club.route("/posts/<int:number>/remove", methods=["POST"])
def remove(number):
    post = Post.query.get_or_404(number)
    # ok: state-changed-by-get
    db.session.delete(post)
    db.session.commit()
    return redirect("/")


@club.route("/posts", methods=["GET", "POST"])
def posts():
    if request.method == "POST":
        # ok: state-changed-by-get
        db.session.add(Post(request.form["text"]))
    return render("posts.html")


@club.get("/vote")
def vote():
    # ruleid: state-changed-by-get
    cursor.execute("UPDATE polls SET votes = votes + 1 WHERE id = ?", (request.args["id"],))
    return "thanks"


@club.get("/confirm/<token>")
def confirm(token):
    # ok: state-changed-by-get
    cursor.execute("UPDATE users SET confirmed = 1 WHERE token = ?", (token,))
    return "thanks"


def delete_order(request, pk):
    order = get_object_or_404(Order, pk=pk)
    # ruleid: state-changed-by-get
    order.delete()
    return redirect("orders")


@require_POST
def remove_order(request, pk):
    order = get_object_or_404(Order, pk=pk)
    # ok: state-changed-by-get
    order.delete()
    return redirect("orders")


def edit_order(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if request.method == "POST":
        # ok: state-changed-by-get
        order.save()
    return render(request, "order.html")


class DeleteOrder(View):
    def get(self, request, pk):
        # ruleid: state-changed-by-get
        Order.objects.filter(pk=pk).delete()
        return redirect("orders")

    def post(self, request, pk):
        # ok: state-changed-by-get
        Order.objects.filter(pk=pk).delete()
        return redirect("orders")


@club.route("/subscribe", methods=["GET", "POST"])
# ruleid: get-and-post-alike
def subscribe():
    add_member(request.values["email"])
    return "thanks"


@club.route("/enter", methods=["GET", "POST"])
# ok: get-and-post-alike
def enter():
    if request.method == "GET":
        return render("enter.html")
    return "welcome"


@club.route("/signup", methods=["POST"])
# ok: get-and-post-alike
def signup():
    add_member(request.values["email"])
    return "thanks"


@require_http_methods(["GET", "POST"])
# ruleid: get-and-post-alike
def follow(request):
    start_following(request.GET["who"])
    return redirect("home")
