from django import forms
from flask import request
from rest_framework import serializers


def sign_up():
    # ruleid: object-filled-from-request
    user = User(**request.json)
    db.session.add(user)


def create(request):
    # ruleid: object-filled-from-request
    Profile.objects.create(owner=request.user, **request.data)


def change(user):
    data = request.get_json()
    for key, value in data.items():
        # ruleid: object-filled-from-request
        setattr(user, key, value)


def change_order(order_id):
    # ruleid: object-filled-from-request
    Order.query.filter_by(id=order_id).update(request.json)


class ProfileForm(forms.ModelForm):
    class Meta:
        model = Profile
        # ruleid: every-field-of-model-writable
        fields = "__all__"


class ProfileSerializer(serializers.ModelSerializer):
    class Meta:
        model = Profile
        # ruleid: every-field-of-model-writable
        fields = "__all__"


# ---


def sign_up_safely():
    data = request.json
    # ok: object-filled-from-request
    user = User(name=data["name"], email=data["email"])
    db.session.add(user)


def checked():
    # ok: object-filled-from-request
    return User(**UserSchema().load(request.json))


def settings(user):
    data = request.get_json()
    for key, value in data.items():
        if key in ALLOWED:
            # ok: object-filled-from-request
            setattr(user, key, value)


class NameForm(forms.ModelForm):
    class Meta:
        model = Profile
        # ok: every-field-of-model-writable
        fields = ["name", "city"]


class Report:
    class Meta:
        # ok: every-field-of-model-writable
        fields = "__all__"


class ReadSerializer(serializers.ModelSerializer):
    class Meta:
        model = Profile
        # ok: every-field-of-model-writable
        fields = "__all__"
        read_only_fields = ["role"]
