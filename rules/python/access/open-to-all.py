import ldap
import ldap3
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_lambda
from django.views.generic import DeleteView, UpdateView
from flask import Flask
from flask_login import login_required
from rest_framework import permissions, viewsets
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.views import APIView

app = Flask(__name__)


class Invoices(APIView):
    # ruleid: view-open-to-everybody
    permission_classes = [AllowAny]


class Orders(APIView):
    # ruleid: view-open-to-everybody
    permission_classes = []


class Baskets(APIView):
    # ok: view-open-to-everybody
    permission_classes = [IsAuthenticated]


class Login(APIView):
    # ok: view-open-to-everybody
    permission_classes = [permissions.AllowAny]


class PublicPrices(APIView):
    # ok: view-open-to-everybody
    authentication_classes = []


@api_view(["POST"])
@permission_classes([AllowAny])
# ruleid: view-opened-by-decorator
def transfer(request):
    return None


@api_view(["POST"])
@permission_classes([IsAuthenticated])
# ok: view-opened-by-decorator
def deposit(request):
    return None


REST_FRAMEWORK = {
    # ruleid: every-view-open-by-default
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
}
REST_FRAMEWORK = {
    # ok: every-view-open-by-default
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
}


# ruleid: viewset-without-permissions
class OrderViewSet(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


# ok: viewset-without-permissions
class InvoiceViewSet(viewsets.ModelViewSet):
    queryset = Invoice.objects.all()
    permission_classes = [IsAuthenticated]


# ok: viewset-without-permissions
class BasketViewSet(OwnerMixin, viewsets.ModelViewSet):
    queryset = Basket.objects.all()


# ruleid: editing-view-for-everybody
class OrderDelete(DeleteView):
    model = Order


# ok: editing-view-for-everybody
class OrderUpdate(LoginRequiredMixin, UpdateView):
    model = Order


# ok: editing-view-for-everybody
class OwnOrderUpdate(UpdateView):
    model = Order

    def get_queryset(self):
        return self.request.user.orders


@app.post("/orders")
@login_required
# ok: only-route-without-login
def order():
    return "saved"


@app.post("/orders/cancel")
# ruleid: only-route-without-login
def cancel():
    return "cancelled"


@app.post("/login")
# ok: only-route-without-login
def login():
    return "welcome"


def bind(name, password):
    connection = ldap.initialize("ldaps://ldap.example.org")
    # ruleid: ldap-bind-without-password
    connection.simple_bind_s(name)
    # ruleid: ldap-bind-without-password
    connection.simple_bind_s(name, "")
    # ruleid: ldap-bind-without-password
    connection.bind_s(name, None)
    # ok: ldap-bind-without-password
    connection.simple_bind_s(name, password)
    # ok: ldap-bind-without-password
    socket.bind(address)
    # ok: ldap-bind-without-password
    connection.simple_bind_s(who=name, cred=password)
    # ruleid: ldap3-bind-without-password
    ldap3.Connection("ldap.example.org", user=name)
    # ok: ldap3-bind-without-password
    ldap3.Connection("ldap.example.org", user=name, password=password)


# ruleid: api-method-for-everybody
books.add_method("GET", target, authorization_type=apigateway.AuthorizationType.NONE)
# ok: api-method-for-everybody
books.add_method("GET", target, authorization_type=apigateway.AuthorizationType.IAM)
# ruleid: api-method-for-everybody
handler.add_function_url(auth_type=aws_lambda.FunctionUrlAuthType.NONE)
# ok: api-method-for-everybody
handler.add_function_url(auth_type=aws_lambda.FunctionUrlAuthType.AWS_IAM)
