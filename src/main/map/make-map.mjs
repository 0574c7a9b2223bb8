// Makes src/main/resources/io/github/counterclaim/publish/page/world.txt, the map that ships: the land and the borders
// between countries as two SVG paths, in the Equal Earth projection (Projection.java has the same formula).
// Data: Natural Earth (public domain), through the npm package world-atlas. Run where these are installed:
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 d3-geo@3.1.1
//   node make-map.mjs > world.txt
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarthRaw } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const SCALE = 500;
const require = createRequire(import.meta.url);
const world = simplify(presimplify(JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json')))), 0.04);
const point = ([lon, lat]) => geoEqualEarthRaw((lon * Math.PI) / 180, (lat * Math.PI) / 180)
  .map((v, i) => (v * SCALE * (i ? -1 : 1)).toFixed(1).replace(/\.0$/, ''));
const line = (coordinates, close) => {
  const points = coordinates.map(point).map((p) => p.join(' ')).filter((p, i, all) => p !== all[i - 1]);
  return points.length < (close ? 4 : 2) ? '' : 'M' + points.join('L') + (close ? 'Z' : '');
};
const land = feature(world, world.objects.land).features.flatMap((f) => f.geometry.coordinates)
  .map((polygon) => polygon.map((ring) => line(ring, true)).join('')).join('');
const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.map((l) => line(l, false)).join('');
console.log(land + '\n' + borders);
