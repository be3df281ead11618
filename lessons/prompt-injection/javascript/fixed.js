import express from "express";
import OpenAI from "openai";

const app = express();
app.use(express.json());
const client = new OpenAI();
const STYLES = new Map([["short", "one sentence"], ["long", "every detail"]]);

app.post("/ask", async (req, res) => {
  const { question, style } = req.body;
  // region: prompt
  // ruleid: chosen-from-a-list-in-js
  const chosen = STYLES.get(style) ?? "one sentence";
  const rules = `Answer questions about our lamps. Style: ${chosen}`;
  // endregion
  const answer = await client.responses.create({ model: "gpt-5", instructions: rules, input: question });
  res.json({ answer: answer.output_text });
});

export default app;
