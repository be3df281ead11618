from club import members
from django.shortcuts import redirect
from django.views.decorators.http import require_POST


@require_POST
def login(request):
    member = members.check(request.POST["name"], request.POST["password"])
    # region: login
    # ruleid: new-id-at-login
    request.session.cycle_key()
    request.session["member"] = member
    # endregion
    return redirect("/")
