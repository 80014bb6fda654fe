// Slack's own Node SDKs against an emulator of Slack: node slack-rig.mjs
// SLACK_API_URL says where it is; next to it, below /_emulator/, it must do what people do: reset, message, event, command,
// interactive, url_verification, disconnect, ratelimit (tests/Emulators/Slack/Api/AdminDoor.cs).
// One line per check, PASS, FAIL or SKIP, then a SUMMARY.
import crypto from "node:crypto";
import http from "node:http";
import { readFileSync } from "node:fs";
import { WebClient, ErrorCode, LogLevel, WebClientEvent } from "@slack/web-api";
import { SocketModeClient } from "@slack/socket-mode";
import bolt from "@slack/bolt";
import WebSocket from "ws";
const { App, HTTPReceiver } = bolt;

const E = process.env;
const API = (E.SLACK_API_URL ?? "http://127.0.0.1:8090/api/").replace(/\/?$/, "/");
const ADMIN = (E.EMULATOR_ADMIN_URL ?? new URL("/_emulator/", API).href).replace(/\/?$/, "/");
const PATHS = Object.fromEntries(
  ["reset", "message", "event", "command", "interactive", "url_verification", "disconnect", "ratelimit"].map((k) => [
    k,
    E[`EMULATOR_PATH_${k.toUpperCase()}`] ?? k,
  ]),
);
const APP_TOKEN = E.SLACK_APP_TOKEN ?? "xapp-1-A0EMULATOR-1-test",
  BOT_TOKEN = E.SLACK_BOT_TOKEN ?? "xoxb-emulator-bot";
const LIMITED = E.SLACK_LIMITED_TOKEN ?? "xoxb-emulator-limited",
  SECRET = E.SLACK_SIGNING_SECRET ?? "emulator-signing-secret";
const HTTP_PORT = Number(E.RIG_HTTP_PORT ?? 18099),
  HTTP_HOST = E.RIG_HTTP_HOST ?? "127.0.0.1";
const RETRY_WAIT = Number(E.RIG_RETRY_WAIT_MS ?? 8000),
  ONLY = E.RIG_ONLY && new RegExp(E.RIG_ONLY),
  SKIP = E.RIG_SKIP && new RegExp(E.RIG_SKIP);
const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, setName() {}, getLevel: () => LogLevel.ERROR };
const results = [];
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const assert = (c, m) => {
  if (!c) throw new Error(m);
};
const eq = (a, b, m) => assert(JSON.stringify(a) === JSON.stringify(b), `${m}: got ${JSON.stringify(a)}, wanted ${JSON.stringify(b)}`);
const withTimeout = (p, ms, what) => {
  let t;
  return Promise.race([
    p,
    new Promise((_, j) => {
      t = setTimeout(() => j(new Error(`timeout after ${ms} ms: ${what}`)), ms);
    }),
  ]).finally(() => clearTimeout(t));
};
async function check(name, f, ms = 15000) {
  if ((ONLY && !ONLY.test(name)) || (SKIP && SKIP.test(name))) {
    results.push(["SKIP", name]);
    return console.log(`SKIP ${name}`);
  }
  const t0 = performance.now();
  try {
    const r = await withTimeout(f(), ms, name);
    if (r === "skip") {
      results.push(["SKIP", name]);
      return console.log(`SKIP ${name}`);
    }
    results.push(["PASS", name]);
    console.log(`PASS ${name}${E.RIG_TIMES === "1" ? ` (${(performance.now() - t0).toFixed(0)} ms)` : ""}`);
  } catch (e) {
    results.push(["FAIL", name]);
    console.log(`FAIL ${name}: ${String(e?.message ?? e).slice(0, 400)}`);
  }
}
const admin = async (what, body = {}) => {
  const r = await fetch(ADMIN + PATHS[what], { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const o = await r.json();
  if (!o.ok) throw new Error(`admin ${what}: ${JSON.stringify(o)}`);
  return o;
};
const platformError = async (p, codes, m) => {
  try {
    await p;
  } catch (e) {
    assert(e.code === ErrorCode.PlatformError, `${m}: SDK raised ${e.code} (${e.message}) instead of a platform error`);
    codes = [].concat(codes);
    assert(codes.includes(e.data.error), `${m}: error '${e.data.error}', wanted ${codes.join("|")}`);
    return e.data;
  }
  throw new Error(`${m}: succeeded, wanted ${codes}`);
};
const web = (token = BOT_TOKEN, o = {}) =>
  new WebClient(token, { slackApiUrl: API, logger: quiet, retryConfig: { retries: 2, minTimeout: 50, maxTimeout: 100 }, ...o });
const raw = async (method, { token = BOT_TOKEN, body, ct, query, verb = "POST" } = {}) => {
  const r = await fetch(API + method + (query ?? ""), {
    method: verb,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(ct ? { "content-type": ct } : {}) },
    body,
  });
  return { status: r.status, headers: r.headers, body: await r.json() };
};
const TS = /^\d{10}\.\d{6}$/;
const c = web();
let me, chan, user, user2, group, foreign;

// ================================================================= Web API
await check("admin.reset", () => admin("reset"));
await check("auth.test", async () => {
  me = await c.auth.test();
  for (const k of ["url", "team", "user", "team_id", "user_id", "bot_id"]) assert(me[k], `missing ${k}`);
  assert(/^https?:\/\/.+\/$/.test(me.url), "url must end in /");
});
await check("auth.test.scopes_header", async () => {
  const r = await c.auth.test();
  assert(r.response_metadata?.scopes?.includes("chat:write"), "x-oauth-scopes header not seen by the SDK");
});
await check("api.test", async () => {
  const r = await c.api.test({ foo: "bar" });
  eq(r.args?.foo, "bar", "args echoed");
  await platformError(c.api.test({ error: "my_error" }), "my_error", "api.test error");
});
await check("discover", async () => {
  const cs = (await c.conversations.list({ types: "public_channel", exclude_archived: true, limit: 200 })).channels;
  chan = cs.find((x) => x.is_member && (!E.RIG_CHANNEL || x.id === E.RIG_CHANNEL));
  foreign = cs.find((x) => !x.is_member);
  assert(chan, "no channel with the bot in it");
  const us = (await c.users.list({ limit: 200 })).members.filter((u) => !u.is_bot && !u.deleted && u.id !== "USLACKBOT");
  [user, user2] = us;
  assert(user && user2, "need two human users");
  const ms = (await c.conversations.members({ channel: chan.id })).members;
  user = us.find((u) => ms.includes(u.id));
  assert(user, "no human in the channel");
  user2 = us.find((u) => u.id !== user.id);
  group = (await c.usergroups.list({ include_users: true, include_count: true })).usergroups[0];
  assert(group && Array.isArray(group.users) && Number(group.user_count) === group.users.length, "need one user group with users and user_count");
});
await check("chat.postMessage", async () => {
  const r = await c.chat.postMessage({ channel: chan.id, text: "hello & <world>" });
  assert(TS.test(r.ts), `ts format ${r.ts}`);
  eq(r.channel, chan.id, "channel");
  eq(r.message.type, "message", "type");
  eq(r.message.user, me.user_id, "user");
  eq(r.message.bot_id, me.bot_id, "bot_id");
  eq(r.message.ts, r.ts, "message.ts");
});
await check("chat.postMessage.ts_unique_and_rising", async () => {
  const rs = await Promise.all(Array.from({ length: 10 }, (_, i) => c.chat.postMessage({ channel: chan.id, text: `n${i}` })));
  const t = rs.map((r) => r.ts);
  eq(new Set(t).size, 10, "unique ts");
});
await check("chat.postMessage.blocks_metadata", async () => {
  const r = await c.chat.postMessage({
    channel: chan.id,
    text: "f",
    blocks: [{ type: "section", text: { type: "mrkdwn", text: "*x*" } }],
    metadata: { event_type: "rota", event_payload: { id: 1 } },
  });
  assert(r.message.blocks?.[0]?.block_id, "block_id is filled in");
  eq(r.message.metadata?.event_type, "rota", "metadata");
});
await check("chat.postMessage.errors", async () => {
  await platformError(c.chat.postMessage({ channel: "C0NOPE0000", text: "x" }), "channel_not_found", "unknown channel");
  await platformError(c.chat.postMessage({ channel: chan.id }), "no_text", "no text");
  await platformError(
    c.chat.postMessage({ channel: chan.id, text: "x", blocks: Array.from({ length: 51 }, () => ({ type: "divider" })) }),
    ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"],
    "51 blocks",
  );
  const d = await platformError(
    c.chat.postMessage({ channel: chan.id, text: "x", blocks: [{ type: "section", text: { type: "mrkdwn", text: "y".repeat(3001) } }] }),
    "invalid_blocks",
    "3001 characters in a section",
  );
  assert(d.response_metadata?.messages?.[0]?.startsWith("[ERROR]"), "response_metadata.messages explains");
});
await check("chat.postMessage.truncates_40000", async () => {
  const r = await c.chat.postMessage({ channel: chan.id, text: "z".repeat(40010) });
  assert(r.message.text.length <= 40000, `text is ${r.message.text.length} long`);
});
await check("chat.update", async () => {
  const r = await c.chat.postMessage({ channel: chan.id, text: "v1" });
  const u = await c.chat.update({ channel: chan.id, ts: r.ts, text: "v2" });
  eq(u.ts, r.ts, "ts kept");
  eq(u.text, "v2", "text");
  const h = await c.conversations.history({ channel: chan.id, latest: r.ts, inclusive: true, limit: 1 });
  eq(h.messages[0].text, "v2", "history shows the update");
  assert(h.messages[0].edited?.ts, "edited stamp");
  await platformError(c.chat.update({ channel: chan.id, ts: "1.000001", text: "x" }), "message_not_found", "unknown ts");
});
await check("chat.update.foreign_message", async () => {
  const m = await admin("message", { channel: chan.id, user: user.id, text: "mine", wait: false });
  await platformError(c.chat.update({ channel: chan.id, ts: m.ts, text: "x" }), "cant_update_message", "someone else's message");
});
await check("chat.delete", async () => {
  const r = await c.chat.postMessage({ channel: chan.id, text: "gone" });
  await c.chat.delete({ channel: chan.id, ts: r.ts });
  await platformError(c.chat.delete({ channel: chan.id, ts: r.ts }), "message_not_found", "second delete");
});
await check("chat.postEphemeral", async () => {
  const r = await c.chat.postEphemeral({ channel: chan.id, user: user.id, text: "psst" });
  assert(TS.test(r.message_ts), "message_ts");
});
await check("chat.getPermalink", async () => {
  const r = await c.chat.postMessage({ channel: chan.id, text: "link me" });
  const p = await c.chat.getPermalink({ channel: chan.id, message_ts: r.ts });
  assert(p.permalink.endsWith(`/archives/${chan.id}/p${r.ts.replace(".", "")}`), p.permalink);
});
await check("conversations.setTopic+info", async () => {
  const before = (await c.conversations.history({ channel: chan.id, limit: 1 })).messages[0];
  const topic = `on call: <@${user.id}> & co ${Date.now()}`;
  await c.conversations.setTopic({ channel: chan.id, topic });
  const i = await c.conversations.info({ channel: chan.id });
  assert(i.channel.topic.value.includes(`<@${user.id}>`), `topic is ${i.channel.topic.value}`);
  eq(i.channel.topic.creator, me.user_id, "topic creator");
  const h = await c.conversations.history({ channel: chan.id, oldest: before.ts });
  assert(
    h.messages.some((m) => m.subtype === "channel_topic" && m.topic),
    "a channel_topic message appears in history",
  );
});
await check("conversations.setTopic.limit_250", async () => {
  await c.conversations.setTopic({ channel: chan.id, topic: "x".repeat(250) });
  await platformError(c.conversations.setTopic({ channel: chan.id, topic: "x".repeat(251) }), "too_long", "251 characters");
  await platformError(c.conversations.setTopic({ channel: "C0NOPE0000", topic: "x" }), "channel_not_found", "unknown channel");
});
await check("conversations.not_in_channel", async () => {
  if (!foreign) return "skip";
  await platformError(c.conversations.history({ channel: foreign.id }), "not_in_channel", "history");
  await platformError(c.conversations.setTopic({ channel: foreign.id, topic: "x" }), "not_in_channel", "setTopic");
});
await check("conversations.join", async () => {
  if (!foreign) return "skip";
  const r = await c.conversations.join({ channel: foreign.id });
  eq(r.channel.is_member, true, "is_member");
  const again = await c.conversations.join({ channel: foreign.id });
  eq(again.warning, "already_in_channel", "second join warns");
  await c.conversations.history({ channel: foreign.id });
});
await check("conversations.history.pagination", async () => {
  const first = (await c.chat.postMessage({ channel: chan.id, text: "page mark" })).ts;
  for (let i = 0; i < 25; i++) await c.chat.postMessage({ channel: chan.id, text: `page ${i}` });
  const seen = [];
  let pages = 0;
  for await (const p of c.paginate("conversations.history", { channel: chan.id, oldest: first, limit: 10 })) {
    pages++;
    seen.push(...p.messages.map((m) => m.ts));
    if (p.has_more) assert(p.response_metadata.next_cursor, "next_cursor when has_more");
  }
  eq(seen.length, 25, "messages");
  eq(pages, 3, "pages");
  eq(new Set(seen).size, 25, "no duplicates");
  eq(seen, [...seen].sort().reverse(), "newest first");
  await platformError(c.conversations.history({ channel: chan.id, cursor: "bm9wZQ==" }), "invalid_cursor", "bad cursor");
});
await check("conversations.replies", async () => {
  const p = await c.chat.postMessage({ channel: chan.id, text: "parent" });
  const rs = [];
  for (let i = 0; i < 3; i++) rs.push((await c.chat.postMessage({ channel: chan.id, text: `r${i}`, thread_ts: p.ts })).ts);
  const r = await c.conversations.replies({ channel: chan.id, ts: p.ts });
  eq(
    r.messages.map((m) => m.ts),
    [p.ts, ...rs],
    "parent first, then oldest to newest",
  );
  eq(r.messages[0].reply_count, 3, "reply_count");
  eq(r.messages[1].thread_ts, p.ts, "thread_ts");
  const h = await c.conversations.history({ channel: chan.id, oldest: p.ts, inclusive: true });
  assert(!h.messages.some((m) => rs.includes(m.ts)), "replies stay out of history");
  await platformError(c.conversations.replies({ channel: chan.id, ts: "1.000001" }), "thread_not_found", "unknown thread");
});
await check("chat.postMessage.reply_broadcast", async () => {
  const p = await c.chat.postMessage({ channel: chan.id, text: "parent" });
  const b = await c.chat.postMessage({ channel: chan.id, text: "both", thread_ts: p.ts, reply_broadcast: true });
  const h = await c.conversations.history({ channel: chan.id, oldest: p.ts });
  eq(h.messages.find((m) => m.ts === b.ts)?.subtype, "thread_broadcast", "broadcast reply is in history");
});
await check("conversations.list.pagination", async () => {
  const ids = [];
  for await (const p of c.paginate("conversations.list", { limit: 1 })) ids.push(...p.channels.map((x) => x.id));
  assert(ids.length > 1 && new Set(ids).size === ids.length, `ids ${ids}`);
});
await check("conversations.open", async () => {
  const r = await c.conversations.open({ users: user.id });
  assert(/^D/.test(r.channel.id), r.channel.id);
  const again = await c.conversations.open({ users: user.id });
  eq(again.channel.id, r.channel.id, "same DM");
  eq(again.already_open, true, "already_open");
  const m = await c.chat.postMessage({ channel: r.channel.id, text: "dm" });
  eq(m.channel, r.channel.id, "posted in the DM");
});
await check("users", async () => {
  const u = (await c.users.info({ user: user.id })).user;
  eq(u.id, user.id, "users.info");
  assert(u.tz, "tz");
  const e = u.profile.email;
  eq((await c.users.lookupByEmail({ email: e })).user.id, user.id, "lookupByEmail");
  await platformError(c.users.lookupByEmail({ email: "no@nowhere.example" }), "users_not_found", "unknown mail");
  await platformError(c.users.info({ user: "U0NOPE0000" }), "user_not_found", "unknown user");
  eq((await c.users.profile.get({ user: user.id })).profile.email, e, "profile.get");
  assert(
    (await c.users.conversations({})).channels.some((x) => x.id === chan.id),
    "users.conversations",
  );
});
await check("team.info", async () => eq((await c.team.info()).team.id, me.team_id, "team id"));
await check("usergroups.users", async () => {
  const before = (await c.usergroups.users.list({ usergroup: group.id })).users;
  const r = await c.usergroups.users.update({ usergroup: group.id, users: user2.id });
  eq(r.usergroup.users, [user2.id], "replaced, not merged");
  eq((await c.usergroups.users.list({ usergroup: group.id })).users, [user2.id], "list");
  await platformError(c.usergroups.users.update({ usergroup: group.id, users: "" }), ["no_users_provided", "invalid_users", "invalid_arguments"], "empty");
  await platformError(
    c.usergroups.users.update({ usergroup: group.id, users: "U0NOPE0000" }),
    ["invalid_users", "invalid_user", "user_not_found"],
    "unknown user",
  );
  await c.usergroups.users.update({ usergroup: group.id, users: before.join(",") });
});
await check("usergroups.lifecycle", async () => {
  const name = `rig ${Date.now()}`;
  const g = (await c.usergroups.create({ name, handle: `rig-${Date.now()}` })).usergroup;
  assert(/^S/.test(g.id), g.id);
  await platformError(c.usergroups.create({ name, handle: `x-${Date.now()}` }), "name_already_exists", "same name");
  eq((await c.usergroups.update({ usergroup: g.id, description: "d" })).usergroup.description, "d", "update");
  const d = (await c.usergroups.disable({ usergroup: g.id })).usergroup;
  assert(d.date_delete > 0, "date_delete set when disabled");
  assert(!(await c.usergroups.list()).usergroups.some((x) => x.id === g.id), "disabled groups are left out");
  assert(
    (await c.usergroups.list({ include_disabled: true })).usergroups.some((x) => x.id === g.id),
    "include_disabled shows them",
  );
  eq((await c.usergroups.enable({ usergroup: g.id })).usergroup.date_delete, 0, "enabled again");
});
await check("reactions", async () => {
  const r = await c.chat.postMessage({ channel: chan.id, text: "react" });
  const a = { channel: chan.id, timestamp: r.ts, name: "eyes" };
  await c.reactions.add(a);
  await platformError(c.reactions.add(a), "already_reacted", "twice");
  const h = await c.conversations.history({ channel: chan.id, latest: r.ts, inclusive: true, limit: 1 });
  eq(h.messages[0].reactions?.[0]?.users, [me.user_id], "reaction in history");
  await c.reactions.remove(a);
  await platformError(c.reactions.remove(a), "no_reaction", "remove twice");
  await platformError(c.reactions.add({ ...a, name: "no such emoji!" }), "invalid_name", "bad name");
});
await check("pins.add", async () => {
  const r = await c.chat.postMessage({ channel: chan.id, text: "pin" });
  await c.pins.add({ channel: chan.id, timestamp: r.ts });
  await platformError(c.pins.add({ channel: chan.id, timestamp: r.ts }), "already_pinned", "twice");
});
await check("views.publish", async () => {
  const v = { type: "home", blocks: [{ type: "divider" }] };
  const r = await c.views.publish({ user_id: user.id, view: v });
  assert(r.view.id && r.view.hash, "id and hash");
  await platformError(c.views.publish({ user_id: user.id, view: v, hash: "1.stale" }), "hash_conflict", "stale hash");
  await platformError(
    c.views.open({ trigger_id: "nope", view: { type: "modal", title: { type: "plain_text", text: "t" }, blocks: [] } }),
    ["invalid_trigger_id", "invalid_trigger"],
    "bad trigger",
  );
});

// ----------------------------------------------------------------- envelopes, encodings, limits
await check("error.unknown_method", async () => {
  await platformError(c.apiCall("no.such.method"), "unknown_method", "unknown method");
  const r = await raw("no.such.method");
  eq(r.status, 200, "HTTP status");
  eq(r.body.req_method, "no.such.method", "req_method");
});
await check("error.invalid_auth", async () => {
  await platformError(web("xoxb-bad").auth.test(), "invalid_auth", "bad token");
  const r = await raw("auth.test", { token: null });
  eq([r.status, r.body.ok, r.body.error], [200, false, "not_authed"], "no token");
});
await check("error.token_type", async () => {
  await platformError(web(BOT_TOKEN).apps.connections.open({}), "not_allowed_token_type", "bot token on apps.connections.open");
  await platformError(web(APP_TOKEN).chat.postMessage({ channel: chan.id, text: "x" }), "not_allowed_token_type", "app token on chat.postMessage");
});
await check("error.missing_scope", async () => {
  if (E.SLACK_LIMITED_TOKEN === "") return "skip";
  const d = await platformError(
    web(LIMITED).usergroups.users.update({ usergroup: group.id, users: user.id }),
    "missing_scope",
    "token without usergroups:write",
  );
  assert(d.needed?.includes("usergroups:write") && d.provided?.includes("chat:write"), `needed/provided ${JSON.stringify(d)}`);
});
await check("encoding.form_json_query", async () => {
  const f = await raw("conversations.info", { ct: "application/x-www-form-urlencoded", body: new URLSearchParams({ channel: chan.id }).toString() });
  const j = await raw("conversations.info", { ct: "application/json; charset=utf-8", body: JSON.stringify({ channel: chan.id }) });
  const q = await raw("conversations.info", { verb: "GET", query: `?channel=${chan.id}` });
  for (const [n, r] of [
    ["form", f],
    ["json", j],
    ["query", q],
  ])
    eq([r.body.ok, r.body.channel?.id], [true, chan.id], n);
  const t = await raw("auth.test", { token: null, ct: "application/x-www-form-urlencoded", body: `token=${BOT_TOKEN}` });
  eq(t.body.ok, true, "token as a form field");
});
await check("encoding.warnings", async () => {
  const r = await raw("auth.test", { ct: "application/json", body: "{}" });
  eq(r.body.warning, "missing_charset", "warning");
  eq(r.body.response_metadata?.warnings, ["missing_charset"], "response_metadata.warnings");
});
await check("encoding.utf8", async () => {
  const text = "naïve ✓ 日本語 🚒 &amp;";
  const r = await c.chat.postMessage({ channel: chan.id, text });
  eq(r.message.text, text, "text survives");
});
await check("ratelimit.sdk_waits", async () => {
  await admin("ratelimit", { method: "conversations.info", retry_after: 1, count: 1 });
  const w = web();
  let told;
  w.on(WebClientEvent.RATE_LIMITED, (s) => {
    told = s;
  });
  const t0 = Date.now();
  const r = await w.conversations.info({ channel: chan.id });
  eq(r.ok, true, "succeeds after the wait");
  eq(told, 1, "SDK saw Retry-After");
  assert(Date.now() - t0 >= 950, `waited ${Date.now() - t0} ms`);
});
await check("ratelimit.raw_429", async () => {
  await admin("ratelimit", { method: "conversations.info", retry_after: 7, count: 2 });
  const r = await raw("conversations.info", { query: `?channel=${chan.id}` });
  eq([r.status, r.headers.get("retry-after"), r.body.ok, r.body.error], [429, "7", false, "ratelimited"], "429 envelope");
  try {
    await web(BOT_TOKEN, { rejectRateLimitedCalls: true }).conversations.info({ channel: chan.id });
    throw new Error("not rejected");
  } catch (e) {
    eq([e.code, e.retryAfter], [ErrorCode.RateLimitedError, 7], "WebAPIRateLimitedError");
  }
});

// ================================================================= Socket Mode, raw socket
const sockets = [];
async function rawSocket(query = "") {
  const r = await web(APP_TOKEN).apps.connections.open({});
  const ws = new WebSocket(r.url + query);
  const inbox = [],
    waiters = [];
  ws.inbox = inbox;
  ws.on("message", (d) => {
    const m = JSON.parse(d);
    inbox.push(m);
    for (const w of waiters.splice(0)) w();
  });
  ws.on("error", () => {});
  ws.until = async (f, ms, what) => {
    const t0 = Date.now();
    for (;;) {
      const m = inbox.find(f);
      if (m) return m;
      if (Date.now() - t0 > ms) throw new Error(`no ${what} within ${ms} ms`);
      await Promise.race([new Promise((r) => waiters.push(r)), sleep(50)]);
    }
  };
  ws.ack = (m, payload) => ws.send(JSON.stringify({ envelope_id: m.envelope_id, ...(payload ? { payload } : {}) }));
  sockets.push(ws);
  return ws;
}
const closed = (ws) => (ws.readyState >= 3 ? Promise.resolve() : new Promise((r) => ws.once("close", r)));
const closeAll = async () => {
  for (const s of sockets.splice(0)) {
    if (s.readyState <= 1) s.close();
    await Promise.race([closed(s), sleep(1000)]);
  }
};
let url;
await check("socket.open_url", async () => {
  const r = await web(APP_TOKEN).apps.connections.open({});
  assert(/^wss?:\/\//.test(r.url), r.url);
  url = r.url;
});
await check("socket.hello", async () => {
  const ws = await rawSocket();
  const h = await ws.until((m) => m.type === "hello", 3000, "hello");
  eq(h.num_connections, 1, "num_connections");
  assert(h.connection_info?.app_id && h.debug_info?.host && h.debug_info.approximate_connection_time > 0, JSON.stringify(h));
  const two = await rawSocket("&debug_reconnects=true");
  const h2 = await two.until((m) => m.type === "hello", 3000, "hello");
  eq(h2.num_connections, 2, "second connection is counted");
  eq(h2.debug_info.approximate_connection_time, 360, "debug_reconnects=true");
  await closeAll();
});
await check("socket.pong", async () => {
  const ws = await rawSocket();
  await ws.until((m) => m.type === "hello", 3000, "hello");
  const p = new Promise((r) => ws.once("pong", (d) => r(d.toString())));
  ws.ping("abc");
  eq(await withTimeout(p, 2000, "pong"), "abc", "pong echoes the ping");
  await closeAll();
});
await check(
  "socket.server_ping",
  async () => {
    const ws = await rawSocket();
    await withTimeout(new Promise((r) => ws.once("ping", r)), 25000, "a ping from the server within 25 s (the SDK gives up after 30 s without one)");
    await closeAll();
  },
  30000,
);
await check("socket.bad_ticket", async () => {
  const bad = new URL(url);
  bad.searchParams.set("ticket", "nope");
  const ws = new WebSocket(bad.href);
  const e = await withTimeout(
    new Promise((r) => {
      ws.on("error", r);
      ws.on("open", () => r(null));
    }),
    3000,
    "refusal",
  );
  assert(e, "a socket with a bad ticket must be refused");
});
await check("socket.event_envelope", async () => {
  const ws = await rawSocket();
  await ws.until((m) => m.type === "hello", 3000, "hello");
  const sent = admin("message", { channel: chan.id, user: user.id, text: `<@${me.user_id}> who is on call?` });
  const mine = (t) => (m) => m.type === "events_api" && m.payload?.event?.type === t && m.payload.event.text?.endsWith("who is on call?");
  const m = await ws.until(mine("app_mention"), 3000, "app_mention");
  const msg = await ws.until(mine("message"), 3000, "message");
  ws.ack(m);
  ws.ack(msg);
  const done = await sent;
  assert(m.envelope_id && m.accepts_response_payload === false, "envelope_id and accepts_response_payload:false");
  eq([m.retry_attempt, m.retry_reason], [0, ""], "retry fields on first delivery");
  const p = m.payload;
  eq([p.type, p.team_id], ["event_callback", me.team_id], "wrapper");
  assert(
    /^Ev/.test(p.event_id) && p.event_time > 1e9 && p.api_app_id && p.authorizations?.[0]?.user_id === me.user_id && p.authorizations[0].is_bot === true,
    `wrapper ${JSON.stringify(p).slice(0, 300)}`,
  );
  const e = p.event;
  eq([e.user, e.channel], [user.id, chan.id], "event");
  assert(TS.test(e.ts) && e.event_ts && e.text.includes(me.user_id), "ts, event_ts, text");
  eq(msg.payload.event.ts, e.ts, "message and app_mention share ts");
  assert(msg.payload.event_id !== p.event_id, "but not event_id");
  eq(msg.payload.event.channel_type, "channel", "channel_type on message");
  assert(
    done.deliveries.every((d) => d.acked),
    "both acked",
  );
  await closeAll();
});
await check("socket.usergroup_mention_is_not_app_mention", async () => {
  const ws = await rawSocket();
  await ws.until((m) => m.type === "hello", 3000, "hello");
  const { ts } = await admin("message", { channel: chan.id, user: user.id, text: `<!subteam^${group.id}> please help`, wait: false });
  const m = await ws.until((m) => m.payload?.event?.type === "message" && m.payload.event.ts === ts, 3000, "message");
  ws.ack(m);
  assert(m.payload.event.text.includes(`<!subteam^${group.id}`), "subteam token in text");
  await sleep(500);
  assert(!ws.inbox.some((m) => m.payload?.event?.type === "app_mention" && m.payload.event.ts === ts), "app_mention must not fire for a user group mention");
  await closeAll();
});
await check("socket.own_message_events", async () => {
  const ws = await rawSocket();
  await ws.until((m) => m.type === "hello", 3000, "hello");
  const r = await c.chat.postMessage({ channel: chan.id, text: `<@${me.user_id}> self` });
  const m = await ws.until((m) => m.payload?.event?.ts === r.ts, 3000, "own message event");
  ws.ack(m);
  eq([m.payload.event.type, m.payload.event.bot_id], ["message", me.bot_id], "own posts come back with bot_id");
  await c.chat.update({ channel: chan.id, ts: r.ts, text: "edited" });
  const ed = await ws.until((m) => m.payload?.event?.subtype === "message_changed", 3000, "message_changed");
  ws.ack(ed);
  eq([ed.payload.event.message.text, ed.payload.event.hidden], ["edited", true], "message_changed");
  assert(ed.payload.event.previous_message, "previous_message");
  await c.chat.delete({ channel: chan.id, ts: r.ts });
  const de = await ws.until((m) => m.payload?.event?.subtype === "message_deleted", 3000, "message_deleted");
  ws.ack(de);
  eq(de.payload.event.deleted_ts, r.ts, "deleted_ts");
  await closeAll();
});
await check("socket.subteam_and_reaction_events", async () => {
  const ws = await rawSocket();
  await ws.until((m) => m.type === "hello", 3000, "hello");
  const before = (await c.usergroups.users.list({ usergroup: group.id })).users;
  await c.usergroups.users.update({ usergroup: group.id, users: user2.id });
  const a = await ws.until((m) => m.payload?.event?.type === "subteam_updated", 3000, "subteam_updated");
  ws.ack(a);
  eq([a.payload.event.subteam.id, a.payload.event.subteam.users], [group.id, [user2.id]], "subteam");
  const b = await ws.until((m) => m.payload?.event?.type === "subteam_members_changed", 3000, "subteam_members_changed");
  ws.ack(b);
  eq(b.payload.event.subteam_id, group.id, "subteam_id");
  await c.usergroups.users.update({ usergroup: group.id, users: before.join(",") });
  const r = await c.chat.postMessage({ channel: chan.id, text: "x" });
  await c.reactions.add({ channel: chan.id, timestamp: r.ts, name: "eyes" });
  const x = await ws.until((m) => m.payload?.event?.type === "reaction_added", 3000, "reaction_added");
  eq([x.payload.event.reaction, x.payload.event.item.ts, x.payload.event.item.type], ["eyes", r.ts, "message"], "reaction_added");
  for (const m of ws.inbox) if (m.envelope_id) ws.ack(m);
  await closeAll();
});
await check("socket.one_of_many", async () => {
  const [a, b] = [await rawSocket(), await rawSocket()];
  for (const s of [a, b]) {
    await s.until((m) => m.type === "hello", 3000, "hello");
    s.on("message", (d) => {
      const m = JSON.parse(d);
      if (m.envelope_id) s.ack(m);
    });
  }
  const got = [];
  for (let i = 0; i < 10; i++) {
    const r = await admin("event", {
      event: {
        type: "message",
        channel: chan.id,
        user: user.id,
        text: `n${i}`,
        ts: `${1700000000 + i}.000001`,
        event_ts: `${1700000000 + i}.000001`,
        channel_type: "channel",
      },
    });
    assert(r.acked, `event ${i} not acked`);
    got.push(r.event_id);
  }
  await sleep(100);
  const mine = (m) => got.includes(m.payload?.event_id);
  const na = a.inbox.filter(mine).length,
    nb = b.inbox.filter(mine).length;
  eq(na + nb, 10, "each event goes to exactly one connection");
  await closeAll();
});
await check(
  "socket.retry_when_not_acked",
  async () => {
    if (!RETRY_WAIT) return "skip";
    const ws = await rawSocket();
    await ws.until((m) => m.type === "hello", 3000, "hello");
    admin("message", { channel: chan.id, user: user.id, text: "no ack please", wait: false });
    const mine = (m) => m.payload?.event?.text === "no ack please";
    const m1 = await ws.until(mine, 3000, "first delivery");
    const m2 = await ws.until((m) => mine(m) && m !== m1, 3500 + RETRY_WAIT, "retry");
    eq(m2.retry_attempt, 1, "retry_attempt");
    ws.ack(m2);
    eq(m2.payload.event_id, m1.payload.event_id, "same event_id");
    eq(m2.retry_reason, "timeout", "retry_reason");
    await closeAll();
  },
  20000,
);
await check(
  "socket.retry_when_offline",
  async () => {
    if (!RETRY_WAIT) return "skip";
    await admin("message", { channel: chan.id, user: user.id, text: "sent while nobody listened", wait: false });
    await sleep(200);
    const ws = await rawSocket();
    const m = await ws.until((m) => m.type === "events_api" && m.payload.event.text === "sent while nobody listened", RETRY_WAIT, "retry after reconnect");
    ws.ack(m);
    assert(m.retry_attempt >= 1, `retry_attempt ${m.retry_attempt}`);
    await closeAll();
  },
  20000,
);
await check("socket.too_many_websockets", async () => {
  const all = [];
  for (let i = 0; i < 11; i++) {
    const s = await rawSocket();
    await s.until((m) => m.type === "hello" || m.type === "disconnect", 3000, "hello or disconnect");
    all.push(s);
  }
  eq(all[9].inbox[0].type, "hello", "the tenth is welcome");
  const d = await all[10].until((m) => m.type === "disconnect", 3000, "disconnect");
  eq(d.reason, "too_many_websockets", "reason");
  await closeAll();
  await sleep(200);
});
await check(
  "socket.disconnect_reasons",
  async () => {
    for (const reason of ["refresh_requested", "link_disabled"]) {
      const ws = await rawSocket();
      await ws.until((m) => m.type === "hello", 3000, "hello");
      await admin("disconnect", { reason, linger_ms: 200 });
      const d = await ws.until((m) => m.type === "disconnect", 3000, "disconnect");
      eq(d.reason, reason, "reason");
      assert(d.debug_info?.host, "debug_info.host");
      await withTimeout(closed(ws), 15000, `the server closes after ${reason}`);
    }
    await closeAll();
  },
  40000,
);

// ================================================================= Socket Mode, @slack/socket-mode
const smOpts = { appToken: APP_TOKEN, logger: quiet, clientPingTimeout: 1000, clientOptions: { slackApiUrl: API, logger: quiet } };
await check("sdk.socket.connect_event_ack", async () => {
  const s = new SocketModeClient(smOpts);
  const ev = new Promise((r) =>
    s.on("app_mention", async (x) => {
      await x.ack();
      r(x);
    }),
  );
  s.on("message", (x) => x.ack());
  await s.start();
  const r = await admin("message", { channel: chan.id, user: user.id, text: `hi <@${me.user_id}>` });
  const x = await withTimeout(ev, 4000, "app_mention");
  eq([x.event.user, x.retry_num, x.accepts_response_payload, x.body.type], [user.id, 0, false, "event_callback"], "fields the SDK exposes");
  assert(
    r.deliveries.every((d) => d.acked),
    "acked",
  );
  await s.disconnect();
});
await check("sdk.socket.stays_up", async () => {
  const s = new SocketModeClient(smOpts);
  let drops = 0;
  s.on("close", () => drops++);
  await s.start();
  await sleep(4000);
  eq(drops, 0, "connection dropped while idle (ping/pong)");
  await s.disconnect();
});
await check(
  "sdk.socket.refresh_reconnect",
  async () => {
    const s = new SocketModeClient(smOpts);
    const seen = [];
    s.on("message", async (x) => {
      await x.ack();
      seen.push(x.event.text);
    });
    await s.start();
    const again = new Promise((r) => s.once("reconnecting", () => s.once("connected", r)));
    await admin("disconnect", { reason: "refresh_requested", linger_ms: 500 });
    if (RETRY_WAIT) await admin("message", { channel: chan.id, user: user.id, text: "during the gap", wait: false });
    await withTimeout(again, 10000, "reconnected");
    const r = await admin("message", { channel: chan.id, user: user.id, text: "after the refresh" });
    assert(
      r.deliveries.every((d) => d.acked),
      "event after the reconnect was acked",
    );
    if (RETRY_WAIT) {
      const t0 = Date.now();
      while (!seen.includes("during the gap") && Date.now() - t0 < RETRY_WAIT) await sleep(50);
      assert(seen.includes("during the gap"), "the event sent during the gap came by retry");
    }
    assert(seen.includes("after the refresh"), "seen");
    await s.disconnect();
  },
  30000,
);
await check(
  "sdk.socket.killed_tcp_reconnect",
  async () => {
    const s = new SocketModeClient(smOpts);
    s.on("message", (x) => x.ack());
    await s.start();
    const again = new Promise((r) => s.once("reconnecting", () => s.once("connected", r)));
    await admin("disconnect", { kill: true });
    await withTimeout(again, 10000, "reconnected after a cut");
    await s.disconnect();
  },
  20000,
);
await check(
  "sdk.socket.half_open_detected",
  async () => {
    const s = new SocketModeClient(smOpts);
    await s.start();
    await sleep(800);
    const again = new Promise((r) => s.once("reconnecting", () => s.once("connected", r)));
    await admin("disconnect", { mute: true });
    await withTimeout(again, 45000, "SDK noticed that pongs stopped and reconnected");
    await s.disconnect();
  },
  50000,
);
await check("sdk.socket.bad_app_token", async () => {
  const s = new SocketModeClient({ ...smOpts, appToken: "xapp-bad" });
  try {
    await s.start();
  } catch (e) {
    return eq(e.data?.error, "invalid_auth", "start fails at once");
  }
  throw new Error("start succeeded");
});

// ================================================================= Bolt over Socket Mode
const app = new App({
  token: BOT_TOKEN,
  appToken: APP_TOKEN,
  socketMode: true,
  logger: quiet,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: API, logger: quiet },
});
const got = {};
app.event("app_mention", async ({ event, say }) => {
  got.mention = event;
  await say({ text: `reply to <@${event.user}>`, thread_ts: event.ts });
});
app.message(/^ping bolt/, async ({ message }) => {
  got.message = message;
});
app.command("/rota", async ({ command, ack, respond }) => {
  got.command = command;
  await ack({ response_type: "ephemeral", text: `ack for ${command.text}` });
  got.respond = respond;
});
app.action("ack_ping", async ({ body, ack, respond, client }) => {
  await ack();
  got.action = body;
  await respond({ text: "acknowledged", replace_original: true });
});
app.view("swap", async ({ ack, view }) => {
  got.view = view;
  await ack({ response_action: "errors", errors: { b1: "pick somebody else" } });
});
app.error(async (e) => {
  got.error = e;
});
const fx = { up: false };
await check("bolt.socket.start", async () => {
  await app.start();
  fx.up = true;
});
await check("bolt.socket.app_mention_say", async () => {
  const r = await admin("message", { channel: chan.id, user: user.id, text: `<@${me.user_id}> who?` });
  assert(
    r.deliveries.every((d) => d.acked),
    "acked",
  );
  await sleep(300);
  assert(got.mention, `listener ran (${got.error?.message})`);
  const t = await c.conversations.replies({ channel: chan.id, ts: r.ts });
  assert(
    t.messages.some((m) => m.user === me.user_id && m.text.includes(user.id)),
    "the reply is in the thread",
  );
});
await check("bolt.socket.slash_command_ack_payload", async () => {
  const r = await admin("command", { command: "/rota", text: "who is on call", channel: chan.id, user: user.id });
  eq([r.acked, r.payload?.text, r.payload?.response_type], [true, "ack for who is on call", "ephemeral"], "ack payload");
  const k = got.command;
  for (const f of [
    "token",
    "team_id",
    "team_domain",
    "channel_id",
    "channel_name",
    "user_id",
    "user_name",
    "command",
    "text",
    "api_app_id",
    "is_enterprise_install",
    "response_url",
    "trigger_id",
  ])
    assert(k[f] !== undefined, `missing ${f}`);
  fx.response_url = r.response_url;
  fx.trigger = r.trigger_id;
});
await check("response_url.five_uses", async () => {
  const before = (await c.conversations.history({ channel: chan.id, limit: 1 })).messages[0]?.ts ?? "0";
  for (let i = 0; i < 5; i++) {
    const r = await fetch(fx.response_url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ response_type: "in_channel", text: `late ${i}` }),
    });
    eq(r.status, 200, `use ${i + 1}`);
    eq(await r.text(), "ok", "body");
  }
  const six = await fetch(fx.response_url, { method: "POST", headers: { "content-type": "application/json" }, body: '{"text":"six"}' });
  assert(six.status >= 400, `sixth use answered ${six.status}`);
  const h = await c.conversations.history({ channel: chan.id, oldest: before });
  eq(h.messages.filter((m) => /^late /.test(m.text)).length, 5, "in_channel messages");
});
await check("views.open_with_trigger", async () => {
  const r = await admin("command", { command: "/rota", text: "modal", channel: chan.id, user: user.id });
  const v = await c.views.open({
    trigger_id: r.trigger_id,
    view: {
      type: "modal",
      callback_id: "swap",
      private_metadata: "meta",
      title: { type: "plain_text", text: "Swap" },
      submit: { type: "plain_text", text: "Go" },
      blocks: [{ type: "input", block_id: "b1", label: { type: "plain_text", text: "Who" }, element: { type: "users_select", action_id: "who" } }],
    },
  });
  fx.view = v.view.id;
  await platformError(
    c.views.open({ trigger_id: r.trigger_id, view: { type: "modal", title: { type: "plain_text", text: "t" }, blocks: [] } }),
    ["exchanged_trigger_id", "expired_trigger_id"],
    "a trigger works once",
  );
});
await check("bolt.socket.view_submission", async () => {
  const r = await admin("interactive", {
    type: "view_submission",
    user: user.id,
    view_id: fx.view,
    values: { b1: { who: { type: "users_select", selected_user: user2.id } } },
  });
  eq([r.acked, r.payload?.response_action, r.payload?.errors?.b1], [true, "errors", "pick somebody else"], "ack payload");
  eq([got.view?.callback_id, got.view?.private_metadata, got.view?.state?.values?.b1?.who?.selected_user], ["swap", "meta", user2.id], "view");
});
await check("views.update", async () => {
  const r = await c.views.update({ view_id: fx.view, view: { type: "modal", callback_id: "swap", title: { type: "plain_text", text: "Done" }, blocks: [] } });
  eq([r.view.id, r.view.title.text], [fx.view, "Done"], "updated in place");
});
await check("bolt.socket.block_actions", async () => {
  const m = await c.chat.postMessage({
    channel: chan.id,
    text: "page",
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: "P1" } },
      { type: "actions", block_id: "acts", elements: [{ type: "button", action_id: "ack_ping", value: "ping-42", text: { type: "plain_text", text: "Ack" } }] },
    ],
  });
  const r = await admin("interactive", { type: "block_actions", channel: chan.id, user: user.id, message_ts: m.ts, action_id: "ack_ping" });
  eq(r.acked, true, "acked");
  await sleep(400);
  const b = got.action;
  assert(b, "action listener ran");
  eq(
    [
      b.type,
      b.actions[0].action_id,
      b.actions[0].block_id,
      b.actions[0].value,
      b.actions[0].type,
      b.channel.id,
      b.message.ts,
      b.container.message_ts,
      b.user.id,
    ],
    ["block_actions", "ack_ping", "acts", "ping-42", "button", chan.id, m.ts, m.ts, user.id],
    "payload",
  );
  assert(b.trigger_id && b.response_url && b.api_app_id && b.team?.id, "trigger_id, response_url, api_app_id, team");
  const h = await c.conversations.history({ channel: chan.id, latest: m.ts, inclusive: true, limit: 1 });
  eq(h.messages[0].text, "acknowledged", "replace_original through response_url");
});
await check("bolt.socket.message", async () => {
  await admin("message", { channel: chan.id, user: user.id, text: "ping bolt 1" });
  await sleep(200);
  eq(got.message?.text, "ping bolt 1", "message listener");
});
await check("bolt.socket.stop", async () => {
  if (fx.up) await app.stop();
  await sleep(300);
});

// ================================================================= Bolt over signed HTTP
const hgot = { events: 0, retries: [] };
const receiver = new HTTPReceiver({
  signingSecret: SECRET,
  endpoints: "/slack/events",
  port: HTTP_PORT,
  logger: quiet,
  logLevel: LogLevel.ERROR,
  processEventErrorHandler: async ({ response }) => {
    response.writeHead(500);
    response.end();
    return false;
  },
});
const happ = new App({ token: BOT_TOKEN, receiver, logger: quiet, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: API, logger: quiet } });
happ.event("app_mention", async ({ event }) => {
  hgot.events++;
  hgot.mention = event;
});
happ.command("/rota", async ({ command, ack }) => {
  hgot.command = command;
  await ack({ text: `http ${command.text}` });
});
happ.action("http_btn", async ({ body, ack }) => {
  hgot.action = body;
  await ack();
});
const HURL = `http://${HTTP_HOST}:${HTTP_PORT}/slack/events`;
const ev = (text) => ({
  type: "app_mention",
  user: user.id,
  text,
  ts: `${Math.floor(Date.now() / 1000)}.000001`,
  channel: chan.id,
  event_ts: `${Math.floor(Date.now() / 1000)}.000001`,
});
await check("bolt.http.start", async () => {
  await happ.start(HTTP_PORT);
  fx.http = true;
});
await check("bolt.http.url_verification", async () => {
  const r = await admin("url_verification", { request_url: HURL });
  eq(r.verified, true, `challenge answered (${JSON.stringify(r).slice(0, 200)})`);
});
await check("bolt.http.signed_event", async () => {
  const r = await admin("event", { request_url: HURL, event: ev(`<@${me.user_id}> over http`) });
  eq([r.acked, r.status], [true, 200], "acked");
  await sleep(100);
  eq(hgot.mention?.text, `<@${me.user_id}> over http`, "listener");
});
await check("bolt.http.bad_signature_refused", async () => {
  const n = hgot.events;
  const r = await admin("event", { request_url: HURL, event: ev("x"), tamper: "secret", no_retry: true });
  eq(r.status, 401, "wrong secret");
  const s = await admin("event", { request_url: HURL, event: ev("x"), tamper: "stale", no_retry: true });
  eq(s.status, 401, "ten minutes old");
  eq(hgot.events, n, "no listener ran");
});
await check("bolt.http.slash_command", async () => {
  const r = await admin("command", { request_url: HURL, command: "/rota", text: "now", channel: chan.id, user: user.id });
  eq([r.acked, r.payload?.text], [true, "http now"], "ack body");
  eq(hgot.command?.user_id, user.id, "form fields");
});
await check("bolt.http.block_actions", async () => {
  const m = await c.chat.postMessage({
    channel: chan.id,
    text: "b",
    blocks: [{ type: "actions", block_id: "k", elements: [{ type: "button", action_id: "http_btn", value: "v", text: { type: "plain_text", text: "B" } }] }],
  });
  const r = await admin("interactive", { request_url: HURL, type: "block_actions", channel: chan.id, user: user.id, message_ts: m.ts, action_id: "http_btn" });
  eq([r.acked, hgot.action?.actions?.[0]?.value], [true, "v"], "payload form field");
});
await check("bolt.http.stop", async () => {
  if (fx.http) await happ.stop();
});
await check(
  "http.retry_headers",
  async () => {
    if (!RETRY_WAIT) return "skip";
    const seen = [];
    const srv = http
      .createServer((q, s) => {
        let b = "";
        q.on("data", (d) => (b += d));
        q.on("end", () => {
          seen.push({
            n: q.headers["x-slack-retry-num"],
            why: q.headers["x-slack-retry-reason"],
            id: JSON.parse(b).event_id,
            sig: q.headers["x-slack-signature"],
            at: q.headers["x-slack-request-timestamp"],
            body: b,
          });
          s.writeHead(seen.length === 1 ? 500 : 200);
          s.end();
        });
      })
      .listen(HTTP_PORT + 1, HTTP_HOST);
    try {
      await admin("event", { request_url: `http://${HTTP_HOST}:${HTTP_PORT + 1}/`, event: ev("retry me") });
      const t0 = Date.now();
      while (seen.length < 2 && Date.now() - t0 < RETRY_WAIT) await sleep(50);
      assert(seen.length >= 2, "no retry came");
      eq([seen[0].n, seen[1].n, seen[1].why], [undefined, "1", "http_error"], "headers");
      eq(seen[0].id, seen[1].id, "same event_id");
      const mac = "v0=" + crypto.createHmac("sha256", SECRET).update(`v0:${seen[1].at}:${seen[1].body}`).digest("hex");
      eq(seen[1].sig, mac, "signature over v0:timestamp:body");
      await sleep(300);
      eq(seen.length, 2, "no retry after a 200");
    } finally {
      srv.close();
    }
  },
  20000,
);

const n = (k) => results.filter((r) => r[0] === k).length;
const v = (p) => JSON.parse(readFileSync(new URL(`./node_modules/${p}/package.json`, import.meta.url))).version;
console.log(
  `SUMMARY ${n("PASS")} passed, ${n("FAIL")} failed, ${n("SKIP")} skipped of ${results.length}; @slack/web-api ${v("@slack/web-api")}, @slack/socket-mode ${v("@slack/socket-mode")}, @slack/bolt ${v("@slack/bolt")}, node ${process.version}`,
);
process.exit(n("FAIL") ? 1 : 0);
