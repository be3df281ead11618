import { exec } from "node:child_process";
import express from "express";
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { generateText } from "ai";
import { HumanMessage, SystemMessage } from "@langchain/core/messages";
import { ChatPromptTemplate, PromptTemplate } from "@langchain/core/prompts";

const app = express();
const client = new OpenAI();
const claude = new Anthropic();
const STYLES = { short: "Answer in one sentence.", long: "Explain every step." };

app.post("/ask", async (req, res) => {
  const { persona, question } = req.body;
  const first = await client.chat.completions.create({
    model: "gpt-4.1",
    messages: [
      // ruleid: instructions-from-input
      { role: "system", content: `You talk like ${persona}` },
      { role: "user", content: question },
    ],
  });
  // ruleid: instructions-from-input
  const second = await client.responses.create({ model: "gpt-4.1", instructions: "Talk like " + persona, input: question });
  const third = await claude.messages.create({
    model: "claude-sonnet-4-5",
    max_tokens: 500,
    // ruleid: instructions-from-input
    system: `You talk like ${req.query.persona}`,
    messages: [{ role: "user", content: question }],
  });
  // ruleid: instructions-from-input
  const fourth = await generateText({ model, system: `Talk like ${persona}`, prompt: question });
  // ruleid: instructions-from-input
  const messages = [new SystemMessage(`You are ${persona}`), new HumanMessage(question)];
  // ruleid: instructions-from-input
  const prompt = PromptTemplate.fromTemplate(`Answer ${question} in {language}`);
  res.json([first, second, third, fourth, messages, prompt]);
});

async function answer(userInput: string) {
  // ruleid: instructions-from-input
  return client.responses.create({ model: "gpt-4.1", instructions: `Help with ${userInput}` });
}

async function configured(model: string, language: string) {
  // ok: instructions-from-input
  return client.responses.create({ model, instructions: `Answer in ${language}.`, input: "Hello" });
}

app.post("/safe", async (req, res) => {
  const question = req.body.question;
  const first = await client.chat.completions.create({
    model: "gpt-4.1",
    messages: [
      // ok: instructions-from-input
      { role: "system", content: "You answer questions about our shop." },
      // ok: prompt-mixed-with-text
      { role: "user", content: question },
    ],
  });
  // ok: instructions-from-input
  const second = await client.responses.create({ instructions: STYLES[req.body.style], input: question });
  // ok: instructions-from-input
  const chat = ChatPromptTemplate.fromMessages([["system", "You help."], ["human", "{question}"]]);
  res.json([first, second, chat]);
});

app.post("/summary", async (req, res) => {
  const text = req.body.text;
  // ruleid: prompt-mixed-with-text
  const first = await generateText({ model, prompt: `Summarise this: ${text}` });
  // ruleid: prompt-mixed-with-text
  const second = await client.responses.create({ model: "gpt-4.1", input: "Summarise this: " + text });
  // ruleid: prompt-mixed-with-text
  const third = await gemini.generateContent(`Summarise this: ${text}`);
  // ok: prompt-mixed-with-text
  const fourth = await client.responses.create({ model: "gpt-4.1", instructions: "Summarise this.", input: text });
  // ok: prompt-mixed-with-text
  const fifth = await llm.invoke("Tell a joke");
  res.json([first, second, third, fourth, fifth]);
});

async function run(messages: Message[]) {
  const answer = await client.chat.completions.create({ model: "gpt-4.1", messages });
  const code = answer.choices[0].message.content;
  // ruleid: answer-of-model-run-in-js
  eval(code);
  // ruleid: answer-of-model-run-in-js
  exec(code, done);
  // ruleid: answer-of-model-run-in-js
  const rows = await pool.query(code);
  // ok: answer-of-model-run-in-js
  await pool.query("INSERT INTO answers VALUES ($1)", [code]);
  // ok: answer-of-model-run-in-js
  element.textContent = code;
  // ok: answer-of-model-run-in-js
  return Number(code);
}
