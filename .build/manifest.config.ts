import type {Config, Plugin} from '@custom-elements-manifest/analyzer';
import {editorData} from './manifest/editor-data.ts';
import {passedOn} from './manifest/passed-on.ts';
import {publishedOnly} from './manifest/published-only.ts';
import {type Checker, spelledOut} from './manifest/spelled-out.ts';

let checker: Checker | undefined;

/** `npm run manifest`: describes the elements for editors and documentation, from their doc blocks. */
const config: Omit<Config, 'plugins'> & {readonly plugins: readonly Plugin[]} = {
  globs: ['src/index.ts', 'src/elements/**/*.ts', 'src/widget/events/*.ts', 'src/widget/invoice-*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ts, globs}) {
    const program = ts.createProgram(globs, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      types: [],
    });
    checker = program.getTypeChecker();
    return globs.map((file) => program.getSourceFile(file));
  },
  plugins: [
    spelledOut(() => checker),
    passedOn({
      'invoice-checkout': ['InvoiceOptions', 'InvoiceBillingForm', 'InvoiceNotice', 'InvoiceReceipt'],
      'invoice-return': ['InvoiceNotice', 'InvoiceReceipt'],
    }),
    publishedOnly({entry: 'src/index.ts', module: 'dist/index.js', registering: 'dist/define.js'}),
    editorData('dist'),
  ],
};

export default config;
