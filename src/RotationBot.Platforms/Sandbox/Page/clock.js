import { get, post } from "./api.js";
import { byId } from "./dom.js";
import { fullTime, state } from "./state.js";

let ahead = null;
let reading = false;
let winding = false;

/** Shows the world's clock and winds it forward. */
export function startClock(say) {
  setInterval(show, 1000);
  setInterval(() => readClock().catch(say), 60000);
  for (const step of document.querySelectorAll(".steps button")) step.onclick = () => wind(step, say);
}

export async function readClock() {
  if (reading) return;
  reading = true;
  try {
    set((await get.clock()).now);
  } finally {
    reading = false;
  }
}

async function wind(step, say) {
  if (winding) return;
  const steps = document.querySelector(".steps");
  winding = true;
  steps.setAttribute("aria-busy", "true");
  try {
    const wish = step.dataset.to ? { to: step.dataset.to } : { minutes: Number(step.dataset.minutes) };
    set((await post(["clock", "advance"], wish)).now);
  } catch (problem) {
    say(problem);
  } finally {
    winding = false;
    steps.removeAttribute("aria-busy");
  }
}

function set(now) {
  ahead = Date.parse(now) - performance.now();
  show();
}

function show() {
  if (ahead === null) return;
  const now = new Date(ahead + performance.now());
  byId("now").textContent = fullTime(now);
  byId("now").dateTime = now.toISOString();
  byId("now").title = `The sandbox's own clock, in ${state.zone}`;
}
