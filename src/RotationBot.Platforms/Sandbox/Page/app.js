import { get, listen, post } from "./api.js";
import { readClock, startClock } from "./clock.js";
import { answer, mention, startComposer } from "./composer.js";
import { button, byId, visible } from "./dom.js";
import { hint } from "./hint.js";
import { arrive, drawMessages, keepEndInSight } from "./messages.js";
import { drawHeader, drawSide, drawUsers, showMenu, startMenu } from "./side.js";
import { label, recall, remember, state } from "./state.js";

const act = {
  press: (id, which, value) => attempt(() => post(["messages", id, "buttons", which], value === null ? { user: state.me } : { user: state.me, value })),
  react: (id, emoji) => attempt(() => post(["messages", id, "reactions"], { user: state.me, emoji })),
  edit: (id, text) => attempt(() => post(["messages", id, "edit"], { user: state.me, text })),
  remove: id => attempt(() => post(["messages", id, "delete"], { user: state.me })),
  redraw: () => drawMessages(act, hint),
  answer,
  speakAs: user => {
    speakAs(user);
    goOn();
  },
  visit,
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

function open(channel) {
  state.channel = channel;
  state.messages = new Map();
  remember("channel", channel);
  state.unread.delete(channel);
  drawSide(goTo, address);
  drawHeader();
  answer(null);
  byId("messages").replaceChildren();
  next(() => attempt(readMessages));
}

function goTo(channel) {
  open(channel);
  showMenu(false);
  goOn();
}

/** Where one goes on after a choice. A keyboard that slides over half of a phone is not called unasked. */
function goOn() {
  (matchMedia("(pointer: coarse)").matches ? byId("messages") : byId("words")).focus();
}

async function readMessages() {
  const channel = state.channel;
  const messages = await get.messages(channel);
  if (channel !== state.channel) return;
  state.messages = new Map(messages.map(message => [message.id, message]));
  act.redraw();
}

async function readSide() {
  [state.channels, state.groups] = await Promise.all([get.channels(), get.groups()]);
  drawSide(goTo, address);
  drawHeader();
}

function know(users) {
  state.users = new Map([["rotationbot", "RotationBot"], ...users.map(user => [user.id, user.name])]);
}

/** Another configuration may have other people. */
async function readPeople() {
  know(await get.users());
  drawUsers(speakAs);
  byId("me").value = state.me;
  await readSide();
}

function speakAs(user) {
  state.me = user;
  byId("me").value = user;
  remember("me", user);
  open(state.channel.startsWith("@") ? `@${user}` : state.channel);
}

function address(name) {
  showMenu(false);
  mention(name);
}

/** A channel named in a message leads there. */
function visit(name) {
  const channel = state.channels.find(known => `#${known.name}` === name)?.name;
  return channel ? button(visible(name), () => goTo(channel), { className: "name", title: `Open ${label(channel)}` }) : null;
}

async function changed(change) {
  if (change.kind === "clock") return readClock();
  if (change.kind === "people") return readPeople();
  if (change.kind !== "message") return readSide();
  const message = await get.message(change.message);
  if (change.channel !== state.channel) return noteUnread(change.channel, message);
  const isNew = !state.messages.has(message.id);
  state.messages.set(message.id, message);
  act.redraw();
  if (isNew) arrive(message);
}

function noteUnread(channel, message) {
  const hidden = message.visibleTo !== null && message.visibleTo !== state.me;
  if (hidden || message.user === state.me) return;
  if (message.pings.includes(state.me)) state.unread.set(channel, "told");
  else if (!state.unread.has(channel)) state.unread.set(channel, "new");
  drawSide(goTo, address);
}

async function readAll() {
  await Promise.all([readClock(), readSide().then(readMessages)]);
  say("");
}

let reading = Promise.resolve();

/** One after the other, so that an older answer never overtakes a newer one. */
function next(read) {
  reading = reading.then(read).catch(say);
}

async function start() {
  const [about, users, channels] = await Promise.all([get.about(), get.users(), get.channels()]);
  state.zone = about.zone;
  know(users);
  // Askers stand last: whoever comes first wants to ask, in a channel whose header says who is on call.
  state.me = state.users.has(recall("me")) ? recall("me") : users.at(-1).id;
  state.channels = channels;
  const lively = channels.find(channel => channel.header.includes("on call:")) ?? channels[0];
  const last = recall("channel");
  state.channel = channels.some(channel => channel.name === last) || last === `@${state.me}` ? last : lively?.name ?? `@${state.me}`;
  drawUsers(speakAs);
  byId("me").value = state.me;
  answer(null);
  startClock(say);
  listen(change => next(() => changed(change)), () => next(readAll), () => say("The connection was lost; trying again…"));
}

startComposer(attempt);
startMenu();
keepEndInSight();
start().catch(say);
