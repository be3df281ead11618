from django.forms import ModelForm
from django.views.generic import UpdateView
from flask import Flask, request, session

app = Flask(__name__)


class MemberForm(ModelForm):
    class Meta:
        model = Member
        # ruleid: all-fields-but-some-writable
        exclude = ["is_admin"]


class NameForm(ModelForm):
    class Meta:
        model = Member
        fields = ["name", "city"]
        # ok: all-fields-but-some-writable
        exclude = ["is_admin"]


class Search(Filter):
    # ok: all-fields-but-some-writable
    exclude = ["old"]


class MemberUpdate(LoginRequiredMixin, UpdateView):
    model = Member
    # ruleid: every-field-in-page
    fields = "__all__"


class NameUpdate(LoginRequiredMixin, UpdateView):
    model = Member
    # ok: every-field-in-page
    fields = ["name", "city"]


@app.post("/members")
def join():
    asked = request.get_json()
    # ruleid: right-set-from-request
    member = Member(name=asked["name"], is_admin=asked.get("is_admin"))
    # ok: right-set-from-request
    member = Member(name=asked["name"], is_admin=False)
    # ruleid: right-set-from-request
    member.role = request.form["role"]
    # ok: right-set-from-request
    member.city = request.form["city"]
    return "", 201


@app.post("/members/<int:number>/role")
@admin_required
def promote(number):
    member = load(number)
    # ok: right-set-from-request
    member.role = request.form["role"]
    return "", 204
