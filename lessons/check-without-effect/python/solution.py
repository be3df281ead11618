from django.http import HttpResponseForbidden
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from photos.models import Photo


def album(request):
    return render(request, "album.html", {"photos": Photo.objects.filter(public=True)})


@require_POST
def delete_photo(request, pk):
    photo = get_object_or_404(Photo, pk=pk)
    if photo.owner != request.user:
        return HttpResponseForbidden("not yours")
    photo.delete()
    return redirect("album")
