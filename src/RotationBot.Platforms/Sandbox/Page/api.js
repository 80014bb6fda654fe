// The API, as docs/sandbox.md describes it.
const base = "/sandbox/api/";
const pause = 3000; // ms before another try, once the browser has given up on the stream

async function ask(path, options) {
  let response;
  try {
    response = await fetch(base + path, options);
  } catch {
    throw new Error("The sandbox does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok || answer === null) throw new Error(answer?.error ?? `The sandbox gave no answer of its own, only status ${response.status}.`);
  return answer;
}

const part = encodeURIComponent;

export const get = {
  about: () => ask("about"),
  users: () => ask("users"),
  channels: () => ask("channels"),
  groups: () => ask("groups"),
  clock: () => ask("clock"),
  messages: channel => ask(`channels/${part(channel)}/messages`),
  message: id => ask(`messages/${part(id)}`),
};

export const post = (path, body) => ask(path.map(part).join("/"), {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** Calls `changed` for every change and `fresh` whenever everything has to be read again. */
export function listen(changed, fresh, lost) {
  const stream = new EventSource(base + "events");
  stream.onopen = fresh;
  stream.onmessage = event => changed(JSON.parse(event.data));
  stream.onerror = () => {
    lost();
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen(changed, fresh, lost), pause);
  };
}
