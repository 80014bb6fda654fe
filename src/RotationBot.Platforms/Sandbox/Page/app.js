import { get, listen, post } from "./api.js";
import { readClock, startClock } from "./clock.js";
import { button, byId, make } from "./dom.js";
import { drawAll, drawOne } from "./messages.js";
import { drawHeader, drawSide, drawUsers } from "./side.js";
import { label, nameOf, recall, remember, state } from "./state.js";

const field = byId("words");

const act = {
  press: (id, which, value) => attempt(() => post(["messages", id, "buttons", which], value === null ? { user: state.me } : { user: state.me, value })),
  react: (id, emoji) => attempt(() => post(["messages", id, "reactions"], { user: state.me, emoji })),
  edit: (id, text) => attempt(() => post(["messages", id, "edit"], { user: state.me, text })),
  remove: id => attempt(() => post(["messages", id, "delete"], { user: state.me })),
  answer,
};

function say(problem) {
  byId("notice").textContent = problem instanceof Error ? problem.message : problem;
}

async function attempt(deed) {
  try {
    await deed();
    say("");
    return true;
  } catch (problem) {
    say(problem);
    return false;
  }
}

function answer(root) {
  state.thread = root;
  const message = root === null ? null : state.messages.get(root);
  byId("answering").hidden = root === null;
  byId("answering").firstElementChild.textContent = message ? `Answering ${nameOf(message.user)}: ${message.text.slice(0, 60)}` : "";
  byId("label").textContent = `${root === null ? "Message" : "Answer"} to ${label(state.channel)} as ${nameOf(state.me)}`;
  if (root !== null) field.focus();
}

async function open(channel) {
  state.channel = channel;
  remember("channel", channel);
  state.unread.delete(channel);
  drawSide(open, mention);
  drawHeader();
  answer(null);
  showMenu(false);
  await attempt(readMessages);
}

async function readMessages() {
  const channel = state.channel;
  const messages = await get.messages(channel);
  if (channel !== state.channel) return;
  state.messages = new Map(messages.map(message => [message.id, message]));
  drawAll(act, hint);
}

async function readSide() {
  [state.channels, state.groups] = await Promise.all([get.channels(), get.groups()]);
  drawSide(open, mention);
  drawHeader();
}

function speakAs(user) {
  state.me = user;
  remember("me", user);
  open(state.channel.startsWith("@") ? `@${user}` : state.channel);
}

function mention(name) {
  fill(`${name} ${field.value}`);
}

function fill(text) {
  field.value = text;
  showMenu(false);
  field.focus();
}

/** What to try first, in an empty channel. */
function hint() {
  const group = state.groups[0]?.name;
  const examples = [
    group ? `@${group} gitserver can't clone from Perforce` : null,
    "@rotationbot could we get a new environment variable in the release pipeline?",
    "/oncall help",
  ].filter(example => example !== null);
  return make("section", { className: "hint" },
    make("h3", {}, `Nothing was said in ${label(state.channel)} yet`),
    make("p", {}, "Everything here is pretended, except the bot. Ask it something, then wind the clock forward and see who is told next. Choose one to try:"),
    make("ul", {}, ...examples.map(example => make("li", {}, button(example, () => fill(example))))));
}

async function send() {
  const text = field.value.trim();
  if (text === "") return;
  const command = text.split(/\s/, 1)[0];
  const sent = await attempt(() => command.startsWith("/") && command.length > 1
    ? post(["commands"], { channel: state.channel, user: state.me, command, text: text.slice(command.length).trim() })
    : post(["messages"], { channel: state.channel, user: state.me, text, ...(state.thread ? { thread: state.thread } : {}) }));
  if (sent && field.value.trim() === text) field.value = "";
}

async function changed(change) {
  if (change.kind === "clock") return readClock();
  if (change.kind !== "message") return readSide();
  const message = await get.message(change.message);
  if (change.channel === state.channel) {
    state.messages.set(message.id, message);
    return drawOne(message, act, hint);
  }
  noteUnread(change.channel, message);
}

function noteUnread(channel, message) {
  const hidden = message.visibleTo !== null && message.visibleTo !== state.me;
  if (hidden || message.user === state.me) return;
  if (message.pings.includes(state.me)) state.unread.set(channel, "told");
  else if (!state.unread.has(channel)) state.unread.set(channel, "new");
  drawSide(open, mention);
}

function showMenu(shown) {
  byId("menu").setAttribute("aria-expanded", String(shown));
  byId("side").classList.toggle("shown", shown);
}

async function readAll() {
  await Promise.all([readClock(), readSide(), readMessages()]);
  say("");
}

async function start() {
  const [about, users, channels] = await Promise.all([get.about(), get.users(), get.channels()]);
  state.zone = about.zone;
  state.users = new Map([["rotationbot", "RotationBot"], ...users.map(user => [user.id, user.name])]);
  // Askers stand last: whoever comes first wants to ask, in a channel whose header says who is on call.
  state.me = state.users.has(recall("me")) ? recall("me") : users.at(-1).id;
  state.channels = channels;
  const lively = channels.find(channel => channel.header.includes("on call:")) ?? channels[0];
  const last = recall("channel");
  state.channel = channels.some(channel => channel.name === last) || last === `@${state.me}` ? last : lively?.name ?? `@${state.me}`;
  drawUsers(speakAs);
  answer(null);
  startClock(say);
  listen(change => changed(change).catch(say), () => readAll().catch(say), () => say("The connection was lost; trying again…"));
}

byId("composer").onsubmit = event => {
  event.preventDefault();
  send();
};
field.onkeydown = event => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
};
byId("answering").querySelector("button").onclick = () => {
  answer(null);
  field.focus();
};
byId("side").onkeydown = event => {
  if (event.key !== "Escape") return;
  showMenu(false);
  byId("menu").focus();
};
byId("menu").onclick = () => showMenu(!byId("side").classList.contains("shown"));
start().catch(say);
