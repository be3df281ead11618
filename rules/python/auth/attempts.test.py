from django.contrib.auth import authenticate, login
from rest_framework.views import APIView

import shop


# ruleid: guessing-unhindered-in-django
def sign_in(request):
    user = authenticate(request, username=request.POST["name"], password=request.POST["password"])
    if user is not None:
        login(request, user)
    return user


# ok: guessing-unhindered-in-django
def sign_in_locked(request):
    if locked(request.POST["name"]):
        return None
    return authenticate(request, username=request.POST["name"], password=request.POST["password"])


# ok: guessing-unhindered-in-django
def profile(request):
    return request.user


@shop.limiter.exempt
# ruleid: limit-taken-away
def login_view():
    return "who?"


@shop.limiter.exempt
# ok: limit-taken-away
def health():
    return "fine"


# ruleid: limit-taken-away
class LoginView(APIView):
    throttle_classes = []


# ok: limit-taken-away
class HealthView(APIView):
    throttle_classes = []


# ruleid: failures-not-counted
AXES_ENABLED = False
# ok: failures-not-counted
AXES_ENABLED = True
# ok: failures-not-counted
AXES_VERBOSE = False
