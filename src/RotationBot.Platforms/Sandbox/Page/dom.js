/** Makes an element. Text only ever becomes text: nothing here parses HTML. */
export function make(tag, properties = {}, ...children) {
  const { className, dataset, ...rest } = properties;
  const element = document.createElement(tag);
  if (className) element.className = className;
  Object.assign(element.dataset, dataset);
  for (const [name, value] of Object.entries(rest)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export const button = (label, onclick, properties = {}) => make("button", { type: "button", onclick, ...properties }, label);

export const byId = id => document.getElementById(id);

/** Changes what is in a box to these children, made or moved only now. Whoever was at a control stays there, or at the new one that does the same (`data-does`). */
export function refill(box, children) {
  const active = document.activeElement;
  const does = box.contains(active) ? active.dataset.does : undefined;
  box.replaceChildren(...children());
  const back = active.isConnected ? active : does && box.querySelector(`[data-does="${CSS.escape(does)}"]`);
  if (back && back !== document.activeElement) back.focus({ preventScroll: true });
}

const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Characters that show nothing, or turn the line around, are shown by number. */
export const visible = text => text.replace(hidden, sign => sign === "\u200d" ? sign : `\\u${sign.codePointAt(0).toString(16).padStart(4, "0")}`);

const pieces = /`[^`\n]+`|https?:\/\/[^\s<>)"]+|(?<![\w@.-])[@#][\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}])?/gu;

/** The words of a message as nodes: code, links and names stand out. `visit` makes what leads to a channel, or gives null. */
export function words(text, visit) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(pieces)) {
    nodes.push(visible(text.slice(end, match.index)), piece(match[0], visit));
    end = match.index + match[0].length;
  }
  nodes.push(visible(text.slice(end)));
  return nodes;
}

function piece(written, visit) {
  if (written[0] === "`") return make("code", {}, visible(written.slice(1, -1)));
  if (written[0] === "#" || written[0] === "@") return visit(written) ?? make("span", { className: "name" }, visible(written));
  return make("a", { href: written, target: "_blank", rel: "noopener noreferrer" }, visible(written));
}
