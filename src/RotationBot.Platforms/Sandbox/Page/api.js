// The API, as docs/sandbox.md describes it.
const base = "/sandbox/api/";

async function ask(path, options) {
  let response;
  try {
    response = await fetch(base + path, options);
  } catch {
    throw new Error("The sandbox does not answer. Is it still running?");
  }
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
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
  stream.onerror = lost;
  stream.onmessage = event => changed(JSON.parse(event.data));
}
