from club import members
from django.shortcuts import render
from django.views.decorators.csrf import csrf_protect


# region: check
# ruleid: token-checked-everywhere
@csrf_protect
def change_mail(request):
    if request.method != "POST":
        # mail.html: <form method="post">{% csrf_token %} …
        return render(request, "mail.html")
    members.set_mail(request.user, request.POST["mail"])
    return render(request, "saved.html")
# endregion
