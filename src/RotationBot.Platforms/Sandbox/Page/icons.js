// Drawn, because not every machine has a font for them. Each is a list of shapes in a box of 16 by 16.
const shapes = {
  eyes: [
    ["ellipse", { cx: 4.5, cy: 8, rx: 3.5, ry: 5, class: "white" }],
    ["ellipse", { cx: 11.5, cy: 8, rx: 3.5, ry: 5, class: "white" }],
    ["circle", { cx: 3.2, cy: 8.6, r: 1.8, class: "dark" }],
    ["circle", { cx: 10.2, cy: 8.6, r: 1.8, class: "dark" }],
  ],
  white_check_mark: [
    ["rect", { x: 1, y: 1, width: 14, height: 14, rx: 3, class: "green" }],
    ["path", { d: "M4 8.4l2.8 2.8L12 5.4", class: "tick" }],
  ],
  bell: [["path", { d: "M8 1.2c-2.7 0-4.3 2-4.3 4.6 0 3.4-1.4 4.4-1.4 5.7h11.4c0-1.3-1.4-2.3-1.4-5.7 0-2.6-1.6-4.6-4.3-4.6zM6.3 12.6a1.8 1.8 0 0 0 3.4 0z", class: "plain" }]],
};

/** Null where there is no drawing. */
export function icon(name) {
  if (!Object.hasOwn(shapes, name)) return null;
  const svg = shape("svg", { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true" });
  svg.append(...shapes[name].map(([tag, attributes]) => shape(tag, attributes)));
  return svg;
}

function shape(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
