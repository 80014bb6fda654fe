// Holds JSON files against a JSON Schema: node validate-schema.mjs SCHEMA FILE…
// One line of JSON per file: { "file", "errors": [{ "path", "message" }] }; no errors means that it is valid.
import { readFileSync } from "node:fs";
import Ajv from "ajv";

const [schema, ...files] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const valid = ajv.compile(read(schema));

for (const file of files) {
  const errors = valid(read(file)) ? [] : valid.errors.map((e) => ({ path: e.instancePath, message: e.message }));
  console.log(JSON.stringify({ file, errors }));
}
