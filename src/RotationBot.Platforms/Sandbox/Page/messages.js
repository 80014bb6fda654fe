import { button, byId, make, visible, words } from "./dom.js";
import { icon } from "./icons.js";
import { clockTime, day, fullTime, nameOf, state } from "./state.js";

const sign = emoji => icon(emoji) ?? `:${visible(emoji)}:`;
const number = message => Number(message.id.slice(1));
const hue = user => `hue${[...user].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 8}`;

/** Draws all messages of the channel. `act` does what the buttons say. */
export function drawAll(act, hint) {
  const box = byId("messages");
  const seen = [...state.messages.values()].filter(isSeen).sort((a, b) => number(a) - number(b));
  const roots = seen.filter(message => !isReply(message));
  const children = [];
  let lastDay = null;
  for (const root of roots) {
    const today = day(root.at);
    if (today !== lastDay) children.push(make("h3", { className: "day" }, today));
    lastDay = today;
    children.push(thread(root, seen.filter(message => message.thread === root.id), act));
  }
  box.replaceChildren(...(children.length > 0 ? children : [hint()]));
  box.scrollTop = box.scrollHeight;
}

/** Draws one message again, or for the first time. */
export function drawOne(message, act, hint) {
  const box = byId("messages");
  const old = byId(message.id);
  if (!isSeen(message)) return;
  if (old !== null) {
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.does : null;
    const fresh = draw(message, act);
    old.replaceWith(fresh);
    if (focused) fresh.querySelector(`[data-does="${CSS.escape(focused)}"]`)?.focus();
    return;
  }
  const place = isReply(message) ? byId(message.thread)?.closest(".thread")?.querySelector(".replies") : null;
  if (!place) {
    drawAll(act, hint);
  } else {
    const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 80;
    place.append(draw(message, act));
    if (atEnd) box.scrollTop = box.scrollHeight;
  }
  const drawn = byId(message.id);
  drawn.classList.add("new");
  if (message.user !== state.me) byId("heard").textContent = `${nameOf(message.user)}: ${message.text}`;
  drawn.scrollIntoView({ block: "nearest" });
}

const isSeen = message => message.visibleTo === null || message.visibleTo === state.me;

const isReply = message => message.thread !== null && state.messages.has(message.thread);

function thread(root, replies, act) {
  return make("section", { className: "thread" },
    draw(root, act),
    make("div", { className: "replies" }, ...replies.map(reply => draw(reply, act))));
}

function draw(message, act) {
  const mine = message.pings.includes(state.me);
  const classes = ["message", message.visibleTo ? "whisper" : "", mine ? "tells-me" : "", message.user === "rotationbot" ? "bot" : ""];
  return make("article", { id: message.id, className: classes.join(" ").trim(), "aria-label": `${nameOf(message.user)}, ${clockTime(message.at)}` },
    make("span", { className: `face ${hue(message.user)}`, "aria-hidden": "true" }, nameOf(message.user).slice(0, 1).toUpperCase()),
    make("div", { className: "body" },
      byline(message),
      message.deleted ? make("p", { className: "words gone" }, "This message was deleted.") : make("p", { className: "words" }, ...words(message.text)),
      told(message),
      buttons(message, act),
      message.deleted ? null : tools(message, act)));
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

function told(message) {
  if (message.pings.length === 0) return null;
  return make("p", { className: "told" }, icon("bell"), `told: ${message.pings.map(nameOf).join(", ")}`);
}

function buttons(message, act) {
  if (message.buttons.length === 0) return null;
  return make("div", { className: "buttons" }, ...message.buttons.map(each => each.choices ? choice(message, each, act) : press(message, each, act, () => null)));
}

const press = (message, each, act, value) =>
  button(visible(each.label), () => act.press(message.id, each.id, value()), { dataset: { does: `press ${each.id}` } });

function choice(message, each, act) {
  const select = make("select", { "aria-label": each.label, dataset: { does: `choose ${each.id}` } },
    make("option", { value: "" }, "Choose…"),
    ...each.choices.map(option => make("option", { value: option.value }, visible(option.label))));
  const go = button(visible(each.label), () => select.value ? act.press(message.id, each.id, select.value) : select.focus(), { dataset: { does: `press ${each.id}` } });
  return make("span", { className: "choice" }, select, go);
}

function tools(message, act) {
  const chips = message.reactions.map(({ emoji, users }) =>
    make("button", { type: "button", onclick: () => act.react(message.id, emoji), className: "chip", title: `:${emoji}: ${users.map(nameOf).join(", ")}`, "aria-label": `${emoji}, ${users.map(nameOf).join(", ")}`, dataset: { does: `react ${emoji}` } }, sign(emoji), ` ${users.length}`));
  const quick = ["eyes", "white_check_mark"].filter(emoji => !message.reactions.some(reaction => reaction.emoji === emoji)).map(emoji =>
    button(sign(emoji), () => act.react(message.id, emoji), { className: "quiet", "aria-label": `React with ${emoji}`, title: `:${emoji}:`, dataset: { does: `react ${emoji}` } }));
  return make("div", { className: "tools" },
    ...chips,
    ...quick,
    button("Emoji…", event => askForEmoji(event.currentTarget, message, act), { className: "quiet", dataset: { does: "emoji" } }),
    message.visibleTo ? null : button("Reply", () => act.answer(message.thread ?? message.id), { className: "quiet", dataset: { does: "reply" } }),
    message.user === state.me ? button("Edit", () => editInPlace(message, act), { className: "quiet", dataset: { does: "edit" } }) : null,
    message.user === state.me ? button("Delete", () => act.remove(message.id), { className: "quiet", dataset: { does: "delete" } }) : null);
}

function askForEmoji(asked, message, act) {
  const input = make("input", { "aria-label": "Name of an emoji", placeholder: "name, e.g. tada", className: "emoji" });
  input.onkeydown = event => {
    if (event.key === "Enter" && input.value.trim()) act.react(message.id, input.value);
    if (event.key === "Enter" || event.key === "Escape") input.replaceWith(asked);
  };
  asked.replaceWith(input);
  input.focus();
}

function editInPlace(message, act) {
  const area = make("textarea", { value: message.text, rows: 3, "aria-label": "Edit the message; Enter saves, Escape leaves it" });
  const paragraph = byId(message.id).querySelector(".words");
  area.onkeydown = event => {
    if (event.key === "Escape") area.replaceWith(paragraph);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    area.replaceWith(paragraph);
    act.edit(message.id, area.value);
  };
  paragraph.replaceWith(area);
  area.focus();
}
