from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


@app.post("/ask")
def ask():
    question, style = request.form["question"], request.form["style"]
    # region: prompt
    rules = f"Answer questions about our lamps. Style: {style}"
    # endregion
    answer = client.responses.create(model="gpt-5", instructions=rules, input=question)
    return {"answer": answer.output_text}
