from django.http import Http404, HttpRequest, JsonResponse

from shop.models import Order


def show_order(request: HttpRequest) -> JsonResponse:
    order_id = request.GET.get("id", "")
    # region: query
    orders = Order.objects.raw("SELECT id, item FROM shop_order WHERE id = %s", [order_id])
    # endregion
    for order in orders:
        return JsonResponse({"id": order.id, "item": order.item})
    raise Http404
