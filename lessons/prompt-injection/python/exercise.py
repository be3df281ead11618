from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


@app.post("/summary")
def summary():
    review = request.form["review"]
    answer = client.chat.completions.create(
        model="gpt-5",
        messages=[
            {"role": "system", "content": f"Summarise this review in one sentence: {review}"},
        ],
    )
    return {"summary": answer.choices[0].message.content}
