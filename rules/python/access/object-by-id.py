from django.shortcuts import get_object_or_404
from flask import Flask, abort, request
from flask_login import current_user, login_required

app = Flask(__name__)


@app.get("/invoices/<int:invoice_id>")
@login_required
def invoice(invoice_id):
    # ruleid: object-by-id-without-owner
    found = Invoice.query.get_or_404(invoice_id)
    return found.as_dict()


@app.delete("/notes")
def delete_note():
    # ruleid: object-by-id-without-owner
    note = db.session.get(Note, request.args["id"])
    db.session.delete(note)
    return "", 204


@app.get("/files/<file_id>")
async def file(file_id: int, session=Depends(get_session)):
    # ruleid: object-by-id-without-owner
    return session.query(File).filter(File.id == file_id).first()


def order(request, pk):
    # ruleid: object-by-id-without-owner
    return render(request, "order.html", {"order": get_object_or_404(Order, pk=pk)})


class MessageView(APIView):
    def get(self, request, pk):
        # ruleid: object-by-id-without-owner
        message = Message.objects.get(pk=pk)
        return Response(MessageSerializer(message).data)


# ---


@app.get("/my/invoices/<int:invoice_id>")
@login_required
def own_invoice(invoice_id):
    # ok: object-by-id-without-owner
    found = Invoice.query.filter_by(id=invoice_id, owner_id=current_user.id).first_or_404()
    return found.as_dict()


@app.get("/my/notes/<int:note_id>")
def own_note(note_id):
    # ok: object-by-id-without-owner
    note = Note.query.get_or_404(note_id)
    if note.owner != current_user.name:
        abort(404)
    return note.as_dict()


@app.get("/shared/<int:note_id>")
@permission_required("notes.view")
def shared_note(note_id):
    # ok: object-by-id-without-owner
    return Note.query.get_or_404(note_id).as_dict()


@app.get("/teams/<int:team_id>")
def team(team_id):
    # ok: object-by-id-without-owner
    found = db.session.get(Team, team_id)
    check_access(found)
    return found.as_dict()


def own_order(request, pk):
    # ok: object-by-id-without-owner
    return render(request, "order.html", {"order": get_object_or_404(Order, pk=pk, owner=request.user)})


@app.get("/me")
def me():
    # ok: object-by-id-without-owner
    return User.query.get(current_user.id).as_dict()


@app.get("/admin/notes/<int:note_id>")
def any_note(note_id, admin=Depends(require_admin)):
    # ok: object-by-id-without-owner
    return Note.query.get(note_id)


class TicketView(APIView):
    permission_classes = [IsOwner]

    def get(self, request, pk):
        # ok: object-by-id-without-owner
        return Response(Ticket.objects.get(pk=pk).title)
