import express from "express";
import OpenAI from "openai";

const app = express();
app.use(express.json());
const client = new OpenAI();

app.post("/summary", async (req, res) => {
  const review = req.body.review;
  const answer = await client.chat.completions.create({
    model: "gpt-5",
    messages: [
      { role: "system", content: "Summarise the user's review in one sentence." },
      { role: "user", content: review },
    ],
  });
  res.json({ summary: answer.choices[0].message.content });
});

export default app;
