/** Draws rows of `{contender, measure, value}` from the standard input as bars, an SVG for light and for dark pages. */
import {text} from 'node:stream/consumers';
import {parse, View} from 'vega';
import {compile} from 'vega-lite';

const rows = JSON.parse(await text(process.stdin));
const contenders = [...new Set(rows.map(({contender}) => contender))];
const measures = [...new Set(rows.map(({measure}) => measure))];
const y = {field: 'contender', type: 'nominal', sort: contenders, axis: {title: null}};

const panel = (measure, index) => ({
  title: {text: measure, anchor: 'start'},
  width: 190,
  height: {step: 24},
  transform: [{filter: {field: 'measure', equal: measure}}],
  encoding: {
    y: index % 2 === 0 ? y : {...y, axis: null},
    x: {
      field: 'value',
      type: 'quantitative',
      axis: null,
      scale: {domainMax: {expr: `1.25 * ${largest(measure)}`}},
    },
  },
  layer: [
    {
      mark: {type: 'bar', cornerRadiusEnd: 2},
      encoding: {
        color: {
          condition: {test: "indexof(datum.contender, '<invoice-checkout>') === 0", value: '#1f9d76'},
          value: '#8a94a8',
        },
      },
    },
    {
      mark: {type: 'text', align: 'left', dx: 4, color: 'currentColor'},
      encoding: {text: {field: 'value', format: ',.3~r'}},
    },
  ],
});

function largest(measure) {
  return Math.max(...rows.filter((row) => row.measure === measure).map(({value}) => value));
}

const {spec} = compile({
  data: {values: rows},
  columns: 2,
  concat: measures.map(panel),
  spacing: 24,
  resolve: {scale: {x: 'independent', y: 'independent'}},
  background: 'transparent',
  config: {
    font: 'system-ui, sans-serif',
    view: {stroke: null},
    title: {color: 'currentColor', fontSize: 13},
    axis: {labelColor: 'currentColor', labelLimit: 320, domain: false, ticks: false, labelFontSize: 12},
    text: {fontSize: 12},
  },
});

const svg = await new View(parse(spec), {renderer: 'none'}).toSVG();
const colours = '<style>:root{color:#1c1f26}@media (prefers-color-scheme:dark){:root{color:#e6e8ee}}</style>';
process.stdout.write(
  svg.replace(
    /<svg[^>]*>/,
    (start) => `${start}<title>The form of invoice-checkout beside others</title>${colours}`,
  ),
);
