from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()
STYLES = {"short": "one sentence", "long": "every detail"}


@app.post("/ask")
def ask():
    question, style = request.form["question"], request.form["style"]
    # region: prompt
    # ruleid: chosen-from-a-list
    rules = "Answer questions about our lamps. Style: " + STYLES.get(style, STYLES["short"])
    # endregion
    answer = client.responses.create(model="gpt-5", instructions=rules, input=question)
    return {"answer": answer.output_text}
