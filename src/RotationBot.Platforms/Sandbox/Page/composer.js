import { post } from "./api.js";
import { byId } from "./dom.js";
import { label, nameOf, state } from "./state.js";

const field = byId("words");
const excerpt = 60; // characters
let sending = false;

/** The box in which one writes. `attempt` does something and says what went wrong. */
export function startComposer(attempt) {
  byId("composer").onsubmit = event => {
    event.preventDefault();
    send(attempt);
  };
  field.onkeydown = event => {
    if (event.key === "Escape" && state.thread !== null) answer(null);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(attempt);
  };
  byId("answering").querySelector("button").onclick = () => {
    answer(null);
    field.focus();
  };
}

/** What is written next goes under this message; null: into the channel. */
export function answer(root) {
  state.thread = root;
  const message = root === null ? null : state.messages.get(root);
  byId("answering").hidden = root === null;
  byId("answering").firstElementChild.textContent = message ? `Answering ${nameOf(message.user)}: ${message.text.slice(0, excerpt)}` : "";
  byId("label").textContent = `${root === null ? "Message" : "Answer"} to ${label(state.channel)} as ${nameOf(state.me)}`;
  if (root !== null) field.focus();
}

export function fill(text) {
  field.value = text;
  field.focus();
}

export const mention = name => fill(`${name} ${field.value}`);

async function send(attempt) {
  const text = field.value.trim();
  if (text === "" || sending) return;
  sending = true;
  const sent = await attempt(() => say(text));
  sending = false;
  if (sent && field.value.trim() === text) field.value = "";
}

function say(text) {
  const from = { channel: state.channel, user: state.me };
  const command = text.split(/\s/, 1)[0];
  return command.startsWith("/") && command.length > 1
    ? post(["commands"], { ...from, command, text: text.slice(command.length).trim() })
    : post(["messages"], { ...from, text, ...(state.thread ? { thread: state.thread } : {}) });
}
