// Reads iCalendar files: node read-calendars.mjs FILE…
// One line of JSON per file: { "events": [{ "uid", "start", "end", "summary", "description" }] }, or { "error" }.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const instant = (time) => time.toJSDate().toISOString();

const read = (file) => {
  const calendar = new ICAL.Component(ICAL.parse(utf8.decode(readFileSync(file))));
  const events = calendar.getAllSubcomponents("vevent").map((e) => new ICAL.Event(e));
  return { events: events.map((e) => ({ uid: e.uid, start: instant(e.startDate), end: instant(e.endDate), summary: e.summary, description: e.description ?? "" })) };
};

for (const file of process.argv.slice(2)) {
  try {
    console.log(JSON.stringify(read(file)));
  } catch (e) {
    console.log(JSON.stringify({ error: String(e) }));
  }
}
