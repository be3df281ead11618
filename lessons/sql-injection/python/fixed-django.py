from django.http import Http404, HttpRequest, JsonResponse

from shop.models import Product


def show_product(request: HttpRequest) -> JsonResponse:
    product_id = request.GET.get("id", "")
    # region: query
    products = Product.objects.raw("SELECT id, name FROM shop_product WHERE id = %s", [product_id])
    # endregion
    for product in products:
        return JsonResponse({"id": product.id, "name": product.name})
    raise Http404
