import { button, byId, make, visible } from "./dom.js";

/** Which of a button's choices? */
export function choosing(asked, message, each, act) {
  const select = make("select", { required: true, "aria-label": visible(each.label) },
    make("option", { value: "" }, "Choose…"),
    ...each.choices.map(option => make("option", { value: option.value }, visible(option.label))));
  inPlaceOf(asked, asked, select, visible(each.label).replace(/…$/u, ""), act, value => act.press(message.id, each.id, value));
}

export function naming(asked, message, act) {
  const input = make("input", { required: true, "aria-label": "Name of an emoji", placeholder: "name, e.g. tada" });
  inPlaceOf(asked, asked, input, "React", act, emoji => act.react(message.id, emoji));
}

export function editing(asked, message, act) {
  const area = make("textarea", { required: true, value: message.text, rows: 3, "aria-label": "Edit the message" });
  area.onkeydown = event => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    area.form.requestSubmit();
  };
  inPlaceOf(byId(message.id).querySelector(".words"), asked, area, "Save", act, text => act.edit(message.id, text));
}

/** A form of one field stands in the place of something until `send` says it was sent, or one leaves it with Escape; then one is back at `asked`. */
function inPlaceOf(place, asked, field, label, act, send) {
  let sending = false;
  const close = () => {
    form.replaceWith(place);
    asked.focus();
    act.redraw();
  };
  const form = make("form", { className: "form" }, field, make("button", { type: "submit", className: "main" }, label), button("Cancel", close));
  form.onsubmit = async event => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    const sent = await send(field.value);
    sending = false;
    if (sent && form.isConnected) close();
  };
  form.onkeydown = event => { if (event.key === "Escape") close(); };
  place.replaceWith(form);
  field.focus();
}
