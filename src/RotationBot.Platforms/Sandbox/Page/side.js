import { button, byId, make, visible } from "./dom.js";
import { label, nameOf, state } from "./state.js";

const marker = "on call:";

/** The channels, the conversation with the bot and the groups. */
export function drawSide(open, mention) {
  byId("channels").replaceChildren(...state.channels.map(channel => entry(channel.name, `# ${channel.name}`, open)));
  byId("direct").replaceChildren(entry(`@${state.me}`, "RotationBot", open));
  byId("groups").replaceChildren(...state.groups.map(group => make("li", {},
    button(`@${group.name}`, () => mention(`@${group.name}`), { title: `Mention @${group.name}`, className: "group" }),
    make("span", { className: "small" }, group.members.length > 0 ? group.members.map(nameOf).join(", ") : "nobody yet"))));
}

export function drawHeader() {
  const text = state.channels.find(channel => channel.name === state.channel)?.header ?? "";
  const at = text.startsWith(marker) ? 0 : text.indexOf(` | ${marker}`);
  const own = at < 0 ? text : text.slice(0, at);
  const bots = at < 0 ? "" : text.slice(at).replace(/^ \| /, "");
  byId("title").textContent = label(state.channel);
  byId("header").replaceChildren(make("span", {}, visible(own)), bots ? make("span", { className: "oncall" }, visible(bots)) : "");
  document.title = `${label(state.channel)} · RotationBot sandbox`;
}

export function drawUsers(choose) {
  const select = byId("me");
  select.replaceChildren(...[...state.users].filter(([id]) => id !== "rotationbot").map(([id, name]) => make("option", { value: id }, name === id ? id : `${name} (${id})`)));
  select.value = state.me;
  select.onchange = () => choose(select.value);
}

function entry(channel, text, open) {
  const current = channel === state.channel;
  const unread = state.unread.get(channel);
  return make("li", {}, button(text, () => open(channel), current ? { "aria-current": "page" } : {}),
    unread && !current ? make("span", { className: unread === "told" ? "dot told-dot" : "dot", title: unread === "told" ? "You were told something here" : "Something new" },
      make("span", { className: "off-screen" }, unread === "told" ? "you were told something" : "something new")) : null);
}
