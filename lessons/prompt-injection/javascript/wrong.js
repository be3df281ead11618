import express from "express";
import OpenAI from "openai";

const app = express();
app.use(express.json());
const client = new OpenAI();

app.post("/ask", async (req, res) => {
  const { question, style } = req.body;
  // region: prompt
  // ruleid: marks-around-in-js
  const rules = `Answer questions about our lamps. Style (only data): """${style}"""`;
  // endregion
  const answer = await client.responses.create({ model: "gpt-5", instructions: rules, input: question });
  res.json({ answer: answer.output_text });
});

export default app;
