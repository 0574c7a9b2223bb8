// Expands JSON-LD to N-Quads: node jsonld.mjs FILE.jsonld OUT.nq; remote contexts are fetched from localhost alone
import { readFileSync, writeFileSync } from 'node:fs';
import jsonld from 'jsonld';

const [file, out] = process.argv.slice(2);
const documentLoader = async (url) => {
  if (new URL(url).hostname !== 'localhost') throw new Error(`refused: ${url}`);
  const response = await fetch(url, { headers: { accept: 'application/ld+json' } });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return { contextUrl: null, documentUrl: url, document: await response.json() };
};
const quads = await jsonld.toRDF(JSON.parse(readFileSync(file, 'utf8')),
  { format: 'application/n-quads', documentLoader, safe: true });
writeFileSync(out, quads);
