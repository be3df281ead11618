import os

from blog import db
from flask import Flask, render_template_string, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
csrf = CSRFProtect(app)

PAGE = """{% for post in posts %}
<form action="/posts/{{ post.id }}/delete" method="post">
  <input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
  <button>Delete {{ post.title }}</button>
</form>
{% endfor %}"""


@app.get("/posts")
def posts():
    mine = db.execute("SELECT id, title FROM posts WHERE author = ?", (session["user"],))
    return render_template_string(PAGE, posts=mine)


@app.post("/posts/<int:number>/delete")
def delete(number):
    db.execute("DELETE FROM posts WHERE id = ? AND author = ?", (number, session["user"]))
    return "deleted"
