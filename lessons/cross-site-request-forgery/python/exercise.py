import os

from blog import db
from flask import Flask, render_template_string, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]

PAGE = """{% for post in posts %}
<a href="/posts/{{ post.id }}/delete">Delete {{ post.title }}</a>
{% endfor %}"""


@app.get("/posts")
def posts():
    mine = db.execute("SELECT id, title FROM posts WHERE author = ?", (session["user"],))
    return render_template_string(PAGE, posts=mine)


@app.get("/posts/<int:number>/delete")
def delete(number):
    db.execute("DELETE FROM posts WHERE id = ? AND author = ?", (number, session["user"]))
    return "deleted"
