import { fill } from "./composer.js";
import { button, make } from "./dom.js";
import { label, state } from "./state.js";

/** What to try first, in an empty channel. */
export function hint() {
  const group = state.groups[0]?.name ?? "rotationbot";
  return make("section", { className: "hint" },
    make("h3", {}, `Nothing was said in ${label(state.channel)} yet`),
    make("p", {}, "Everything here is pretended, except the bot. Three steps show what it does:"),
    make("ol", {},
      make("li", {}, "Ask for help. ", attempt(`@${group} gitserver can't clone from Perforce`, "Try: ")),
      make("li", {}, "Press ", make("b", {}, "+15 min"), " at the top: nobody has answered, so the bot tells the next person."),
      make("li", {}, "Choose somebody else under ", make("b", {}, "Speaking as"), " and press ", make("b", {}, "I'm on it"), ": the request is taken, and the bot is quiet.")),
    make("p", {}, "Or ask something else:"),
    make("div", {},
      attempt("@rotationbot could we get a new environment variable in the release pipeline?"),
      attempt("@rotationbot P1: the release pipeline is down"),
      attempt("/oncall help")));
}

const attempt = (text, before = "") => button(before + text, () => fill(text));
