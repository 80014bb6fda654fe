import { button, byId, make, refill, visible } from "./dom.js";
import { label, nameOf, state } from "./state.js";

const marker = "on call:";

/** The channels, the conversation with the bot and the groups. */
export function drawSide(open, mention) {
  refill(byId("channels"), () => state.channels.map(channel => entry(channel.name, `# ${channel.name}`, open)));
  refill(byId("direct"), () => [entry(`@${state.me}`, "RotationBot", open)]);
  refill(byId("groups"), () => state.groups.map(group => make("li", {},
    button(`@${group.name}`, () => mention(`@${group.name}`), { title: `Mention @${group.name}`, dataset: { does: `mention ${group.name}` } }),
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
  select.replaceChildren(...[...state.users].filter(([id]) => id !== "rotationbot").map(([id, name]) => make("option", { value: id }, name.toLowerCase() === id ? name : `${name} (${id})`)));
  select.onchange = () => choose(select.value);
}

export function showMenu(shown) {
  byId("menu").setAttribute("aria-expanded", String(shown));
  byId("side").classList.toggle("shown", shown);
}

/** On a narrow screen the side is opened, and closed again by Escape or by looking elsewhere. */
export function startMenu() {
  byId("menu").onclick = () => {
    showMenu(!byId("side").classList.contains("shown"));
    if (byId("side").classList.contains("shown")) byId("me").focus();
  };
  byId("side").onkeydown = event => {
    if (event.key !== "Escape") return;
    showMenu(false);
    byId("menu").focus();
  };
  document.querySelector("main").addEventListener("pointerdown", () => showMenu(false));
}

function entry(channel, text, open) {
  const current = channel === state.channel;
  const unread = state.unread.get(channel);
  return make("li", {}, button(text, () => open(channel), { dataset: { does: `open ${channel}` }, ...(current ? { "aria-current": "page" } : {}) }),
    unread && !current ? make("span", { className: unread === "told" ? "dot told-dot" : "dot", title: unread === "told" ? "You were told something here" : "Something new" },
      make("span", { className: "off-screen" }, unread === "told" ? "you were told something" : "something new")) : null);
}
