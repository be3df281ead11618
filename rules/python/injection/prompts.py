import subprocess

import anthropic
import requests
from agents import Agent, Runner
from flask import Flask, request
from langchain.prompts import ChatPromptTemplate, PromptTemplate
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_experimental.agents import create_pandas_dataframe_agent
from langchain_experimental.tools import PythonREPLTool
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()
claude = anthropic.Anthropic()
STYLES = {"short": "Answer in one sentence.", "long": "Explain every step."}


@app.post("/ask")
def ask():
    persona = request.args.get("persona")
    question = request.json["question"]
    first = client.chat.completions.create(
        model="gpt-4.1",
        messages=[
            # ruleid: instructions-built-from-input
            {"role": "system", "content": "You talk like " + persona},
            {"role": "user", "content": question},
        ],
    )
    second = client.responses.create(
        model="gpt-4.1",
        # ruleid: instructions-built-from-input
        instructions=f"You talk like {persona}.",
        input=question,
    )
    third = claude.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=500,
        # ruleid: instructions-built-from-input
        system="Talk like {}".format(persona),
        messages=[{"role": "user", "content": question}],
    )
    # ruleid: instructions-built-from-input
    agent = Agent(name="Helper", instructions="This is for " + persona)
    # ruleid: instructions-built-from-input
    prompt = PromptTemplate.from_template(f"Answer {question} in {{language}}")
    # ruleid: instructions-built-from-input
    messages = [SystemMessage(content=f"You are {persona}"), HumanMessage(content=question)]
    # ruleid: instructions-built-from-input
    chat = ChatPromptTemplate.from_messages([("system", f"You are {persona}"), ("human", "{question}")])
    return str([first, second, third, agent, prompt, messages, chat])


def answer(user_input):
    # ruleid: instructions-built-from-input
    return client.responses.create(model="gpt-4.1", instructions=f"Help with: {user_input}")


def configured(model, language):
    # ok: instructions-built-from-input
    return client.responses.create(model=model, instructions=f"Answer in {language}.", input="Hello")


@app.post("/safe")
def safe():
    question = request.json["question"]
    first = client.chat.completions.create(
        model="gpt-4.1",
        messages=[
            # ok: instructions-built-from-input
            {"role": "system", "content": "You answer questions about our shop."},
            # ok: prompt-mixed-with-input
            {"role": "user", "content": question},
        ],
    )
    style = request.json["style"]
    # ok: instructions-built-from-input
    second = client.responses.create(model="gpt-4.1", instructions=STYLES[style], input=question)
    # ok: instructions-built-from-input
    chat = ChatPromptTemplate.from_messages([("system", "You help."), ("human", question)])
    # ok: instructions-built-from-input
    prompt = PromptTemplate.from_template("Answer {question}")
    return str([first, second, chat, prompt.format(question=question)])


@app.post("/summary")
def summary():
    text = request.form["text"]
    # ruleid: prompt-mixed-with-input
    first = client.completions.create(model="davinci-002", prompt=f"Summarise this: {text}")
    # ruleid: prompt-mixed-with-input
    second = client.responses.create(model="gpt-4.1", input="Summarise this: " + text)
    # ruleid: prompt-mixed-with-input
    third = gemini.generate_content("Summarise this: %s" % text)
    page = requests.get(PAGE).text
    # ruleid: prompt-mixed-with-input
    fourth = llm.invoke(f"Summarise this page: {page}")
    # ok: prompt-mixed-with-input
    fifth = client.responses.create(model="gpt-4.1", instructions="Summarise this.", input=text)
    # ok: prompt-mixed-with-input
    sixth = llm.invoke("Tell a joke")
    return str([first, second, third, fourth, fifth, sixth])


def run(question, connection):
    answer = client.chat.completions.create(model="gpt-4.1", messages=question)
    code = answer.choices[0].message.content
    # ruleid: answer-of-model-run
    exec(code)
    # ruleid: answer-of-model-run
    subprocess.run(code, shell=True)
    query = llm.invoke(question).content
    # ruleid: answer-of-model-run
    connection.execute(query)
    # ok: answer-of-model-run
    connection.execute("INSERT INTO answers VALUES (?)", (query,))
    # ok: answer-of-model-run
    subprocess.run(["notify-send", "done"])
    # ok: answer-of-model-run
    return int(code)


def agents(frame):
    # ruleid: model-may-run-code
    first = create_pandas_dataframe_agent(llm, frame, allow_dangerous_code=True)
    # ruleid: model-may-run-code
    tools = [PythonREPLTool()]
    # ok: model-may-run-code
    second = create_pandas_dataframe_agent(llm, frame)
    # ok: model-may-run-code
    third = create_pandas_dataframe_agent(llm, frame, allow_dangerous_code=False)
    # ok: model-may-run-code
    weather = load_tools(["openweathermap-api"], llm=llm)
    return [first, second, third, tools, weather]


@app.post("/talk")
def talk():
    text = request.json["text"]
    role = request.json["role"]
    messages = [
        # ruleid: message-role-from-request
        {"role": role, "content": text},
        # ok: message-role-from-request
        {"role": "user", "content": text},
        # ruleid: prompt-mixed-with-input
        {"role": "user", "content": [{"type": "input_text", "text": "Be kind. " + text}]},
    ]
    other = request.json["other"]
    if other not in ("user", "assistant"):
        return "no"
    # ok: message-role-from-request
    messages.append({"role": other, "content": text})
    # ruleid: prompt-mixed-with-input
    return client.videos.create(model="sora-2", prompt=f"A film of {text}")
