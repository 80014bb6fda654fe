// What the page knows. Only app.js and the functions below change it.
export const state = {
  users: new Map(),
  channels: [],
  groups: [],
  zone: "UTC",
  me: null,
  channel: null,
  messages: new Map(),
  thread: null,
  unread: new Map(),
};

export const nameOf = id => state.users.get(id) ?? id;

export const label = channel => channel.startsWith("@") ? `${nameOf(channel.slice(1))} and RotationBot` : `#${channel}`;

/** For this tab, and for the next one that is opened. */
export const remember = (name, value) => kept(store => store.setItem(`sandbox.${name}`, value));

export const recall = name => kept(store => store.getItem(`sandbox.${name}`));

function kept(use) {
  try {
    return [sessionStorage, localStorage].map(use).find(value => value) ?? null;
  } catch {
    return null; // a browser that keeps nothing still works
  }
}

const parts = options => new Intl.DateTimeFormat("en-GB", { timeZone: state.zone, ...options });

export const clockTime = instant => parts({ hour: "2-digit", minute: "2-digit" }).format(new Date(instant));

export const fullTime = instant => parts({ weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(instant);

export const day = instant => parts({ weekday: "long", day: "numeric", month: "long" }).format(new Date(instant));
