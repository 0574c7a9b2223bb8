// Loads a dump and answers queries: node oxigraph.mjs DUMP FOLDER; writes FOLDER/NAME.rows for each FOLDER/NAME.rq
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import oxigraph from 'oxigraph';
import { row } from './terms.mjs';

const [dump, folder] = process.argv.slice(2);
const formats = { nq: 'application/n-quads', trig: 'application/trig' };
const store = new oxigraph.Store();
store.load(readFileSync(dump, 'utf8'), { format: formats[dump.split('.').pop()], base_iri: 'http://localhost/' });
console.log(store.size);
for (const file of readdirSync(folder).filter((f) => f.endsWith('.rq'))) {
  const rows = store.query(readFileSync(`${folder}/${file}`, 'utf8'), { use_default_graph_as_union: true });
  writeFileSync(`${folder}/${file.replace(/rq$/, 'rows')}`, rows.map((r) => row(r.entries())).sort().join('\n'));
}
