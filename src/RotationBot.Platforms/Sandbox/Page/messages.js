import { button, byId, make, refill, visible, words } from "./dom.js";
import { editing, naming } from "./forms.js";
import { icon } from "./icons.js";
import { buttons } from "./presses.js";
import { clockTime, day, fullTime, nameOf, state } from "./state.js";

const nearEnd = 80; // pixels
const mostHeard = 5;

const sign = emoji => icon(emoji) ?? `:${visible(emoji)}:`;
const number = message => Number(message.id.slice(1));
const hue = user => `hue${[...user].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 8}`;

/** What each drawn message was drawn from. */
const drawnFrom = new WeakMap();

/** Draws the channel's messages. What has not changed stays, and so does a message while somebody fills in its form. */
export function drawMessages(act, hint) {
  const box = byId("messages");
  const seen = [...state.messages.values()].filter(isSeen).sort((a, b) => number(a) - number(b));
  const top = seen.length === 0 ? 0 : isAtEnd(box) ? Infinity : box.scrollTop;
  refill(box, () => seen.length > 0 ? days(seen, act) : [hint()]);
  box.scrollTop = Math.min(top, box.scrollHeight);
}

const days = (seen, act) => seen.filter(message => !isReply(message)).flatMap((root, at, roots) => [
  ...(at === 0 || day(root.at) !== day(roots[at - 1].at) ? [make("h3", { className: "day" }, day(root.at))] : []),
  thread(root, seen.filter(message => message.thread === root.id), act),
]);

/** Shows a message that has just come, and says it to those who listen instead of looking. */
export function arrive(message) {
  const drawn = byId(message.id);
  if (drawn === null) return;
  drawn.classList.add("new");
  drawn.scrollIntoView({ block: "nearest" });
  if (message.user === state.me) return;
  byId("heard").append(make("p", {}, visible(`${nameOf(message.user)}: ${message.text}`)));
  if (byId("heard").childElementCount > mostHeard) byId("heard").firstElementChild.remove();
}

/** The last message stays in sight when the room for all of them shrinks or grows. */
export function keepEndInSight() {
  const box = byId("messages");
  let atEnd = false;
  box.onscroll = () => { atEnd = isAtEnd(box); };
  new ResizeObserver(() => { if (atEnd && state.messages.size > 0) box.scrollTop = box.scrollHeight; }).observe(box);
}

const isAtEnd = box => box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;

const isSeen = message => message.visibleTo === null || message.visibleTo === state.me;

const isReply = message => message.thread !== null && state.messages.has(message.thread);

function thread(root, replies, act) {
  return make("section", { className: "thread" },
    draw(root, act),
    replies.length === 0 ? null : make("div", { className: "replies" },
      ...replies.map(reply => draw(reply, act)),
      button("Reply in thread", () => act.answer(root.id), { className: "quiet", dataset: { does: `${root.id} answer` } })));
}

function draw(message, act) {
  const old = byId(message.id);
  const from = JSON.stringify([state.me, message]);
  if (old !== null && (drawnFrom.get(old) === from || old.querySelector("form"))) return old;
  const fresh = make("article", { id: message.id, className: classes(message), "aria-label": `${nameOf(message.user)}, ${clockTime(message.at)}` },
    make("span", { className: `face ${hue(message.user)}`, "aria-hidden": "true" }, nameOf(message.user).slice(0, 1).toUpperCase()),
    make("div", { className: "body" },
      byline(message),
      message.deleted ? make("p", { className: "words gone" }, "This message was deleted.") : make("p", { className: "words" }, ...words(message.text, act.visit)),
      told(message, act),
      buttons(message, act),
      chips(message, act)),
    message.deleted ? null : tools(message, act));
  drawnFrom.set(fresh, from);
  return fresh;
}

function classes(message) {
  const all = ["message", message.visibleTo ? "whisper" : "", message.pings.includes(state.me) ? "tells-me" : "", message.user === "rotationbot" ? "bot" : ""];
  return all.join(" ").trim();
}

function byline(message) {
  return make("p", { className: "byline" },
    make("strong", {}, nameOf(message.user)),
    message.user === "rotationbot" ? make("span", { className: "tag" }, "bot") : null,
    make("time", { dateTime: message.at, title: fullTime(new Date(message.at)) }, clockTime(message.at)),
    message.editedAt ? make("span", { className: "small", title: fullTime(new Date(message.editedAt)) }, "(edited)") : null,
    message.attempts > 1 ? make("span", { className: "small", title: "Posted again under the same key; shown once" }, `${message.attempts} attempts`) : null,
    message.visibleTo ? make("span", { className: "tag" }, `only ${nameOf(message.visibleTo)} sees this`) : null);
}

function told(message, act) {
  if (message.pings.length === 0) return null;
  return make("p", { className: "told" }, icon("bell"), "told: ", ...message.pings.flatMap((user, at) => [
    at > 0 ? ", " : null,
    user === state.me ? make("span", {}, nameOf(user)) : button(nameOf(user), () => act.speakAs(user), { title: `Speak as ${nameOf(user)}`, dataset: { does: `${message.id} speak as ${user}` } }),
  ]));
}

function chips(message, act) {
  if (message.reactions.length === 0) return null;
  return make("div", { className: "chips" }, ...message.reactions.map(({ emoji, users }) => {
    const who = users.map(nameOf).join(", ");
    const title = visible(`:${emoji}: ${who}`);
    return make("button", { type: "button", onclick: () => act.react(message.id, emoji), title, "aria-label": title, dataset: { does: `${message.id} react ${emoji}` } }, sign(emoji), ` ${users.length}`);
  }));
}

function tools(message, act) {
  const tool = (label, does, onclick, properties = {}) => button(label, onclick, { ...properties, dataset: { does: `${message.id} ${does}` } });
  const quick = ["eyes", "white_check_mark"].filter(emoji => !message.reactions.some(reaction => reaction.emoji === emoji));
  return make("div", { className: "tools" },
    ...quick.map(emoji => tool(sign(emoji), `react ${emoji}`, () => act.react(message.id, emoji), { "aria-label": `React with ${emoji}`, title: `:${emoji}:` })),
    tool("Emoji…", "emoji", event => naming(event.currentTarget, message, act)),
    message.visibleTo ? null : tool("Reply", "reply", () => act.answer(message.thread ?? message.id)),
    message.user === state.me ? tool("Edit", "edit", event => editing(event.currentTarget, message, act)) : null,
    message.user === state.me ? tool("Delete", "delete", () => act.remove(message.id)) : null);
}
