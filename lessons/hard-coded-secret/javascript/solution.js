const apiKey = process.env.WEATHER_API_KEY;
if (!apiKey) {
  throw new Error("WEATHER_API_KEY is not set");
}

export async function forecast(town) {
  const url = new URL("https://weather.example/v1/forecast");
  url.searchParams.set("town", town);
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${apiKey}` } });
  return answer.json();
}

console.log(await forecast(process.argv[2]));
