import { button, make, visible } from "./dom.js";
import { choosing } from "./forms.js";

/** What the page leads to: somebody takes the request. */
const main = "ack";

/** The buttons under a message of the bot's. One that offers choices opens a form. */
export function buttons(message, act) {
  if (message.buttons.length === 0) return null;
  return make("div", { className: "buttons" }, ...message.buttons.map(each => button(
    visible(each.label),
    event => each.choices ? choosing(event.currentTarget, message, each, act) : act.press(message.id, each.id, null),
    { className: each.id === main ? "main" : "", dataset: { does: `${message.id} press ${each.id}` } })));
}
