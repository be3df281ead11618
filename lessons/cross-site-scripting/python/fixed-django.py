from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html


def search(request: HttpRequest) -> HttpResponse:
    query = request.GET.get("q", "")
    # region: html
    return HttpResponse(format_html("<p>Nothing found for <b>{}</b>.</p>", query))
    # endregion
