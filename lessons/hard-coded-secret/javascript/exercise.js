const apiKey = "wx-live-4471-hjq2";

export async function forecast(town) {
  const url = new URL("https://weather.example/v1/forecast");
  url.searchParams.set("town", town);
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${apiKey}` } });
  return answer.json();
}

console.log(await forecast(process.argv[2]));
